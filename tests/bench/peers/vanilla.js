import { WORDS, length, mounted, read, write } from './shared.js';

const app = document.querySelector('#app');

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function list() {
  const rows = WORDS.map((one) => make('li', {}, make('button', { onclick: () => open(one) }, one.title)));
  app.replaceChildren(make('main', {}, make('h1', {}, '回答'), make('ul', {}, ...rows)));
}

function open({ id, title, asked, paragraphs }) {
  const text = read(id);
  const count = make('p', {}, length(text));
  const field = make('textarea', {
    rows: 12,
    value: text,
    oninput: () => { write(id, field.value); count.textContent = length(field.value); },
  });
  const advice = paragraphs.map((words) => make('p', {}, words));
  app.replaceChildren(make('main', {}, make('button', { onclick: list }, 'もどる'), make('h1', {}, title),
    make('p', {}, asked), field, count, ...advice));
}

list();
mounted();
