// Three sentences in a row that end alike sound like a list read out. Two are usual. The app tells the user the same.
import { SentenceSplitterSyntax, splitAST } from 'sentence-splitter';

const ENDING = 3; // Characters: ました, ります and しょう are endings of one sound, です alone is not.
const ROW = 3;

/** The last characters of a sentence before its mark; nothing of one that is too short to have an ending. */
const ending = (sentence) => /(.*?)[。？」』）]*$/u.exec(sentence)[1].slice(-ENDING);

export default ({ Syntax, RuleError, report, getSource, locator }) => ({
  [Syntax.Paragraph](node) {
    const sentences = splitAST(node).children.filter(({ type }) => type === SentenceSplitterSyntax.Sentence);
    let row = [];
    for (const sentence of sentences) {
      const now = ending(getSource(sentence));
      row = row.at(-1) === now ? [...row, now] : [now];
      if (row.length !== ROW || now.length < ENDING) continue;
      const start = sentence.range[0] - node.range[0];
      report(node, new RuleError(`「${now}」で終わる文が${ROW}つ続いています。`, { padding: locator.at(start) }));
    }
  },
});
