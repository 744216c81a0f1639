import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WORDS, length, mounted, read, write } from './shared.js';

const List = ({ open }) => (
  <main>
    <h1>回答</h1>
    <ul>{WORDS.map((one) => <li key={one.id}><button onClick={() => open(one)}>{one.title}</button></li>)}</ul>
  </main>
);

function Answer({ one: { id, title, asked, paragraphs }, back }) {
  const [text, setText] = useState(() => read(id));
  const onInput = (event) => { write(id, event.target.value); setText(event.target.value); };
  return (
    <main>
      <button onClick={back}>もどる</button>
      <h1>{title}</h1>
      <p>{asked}</p>
      <textarea rows={12} value={text} onInput={onInput} />
      <p>{length(text)}</p>
      {paragraphs.map((words, place) => <p key={place}>{words}</p>)}
    </main>
  );
}

function App() {
  const [one, open] = useState(null);
  useEffect(mounted, []);
  return one ? <Answer one={one} back={() => open(null)} /> : <List open={open} />;
}

render(<App />, document.querySelector('#app'));
