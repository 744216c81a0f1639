// 〜たり is said of two things or more: 書いたり読んだりする. With する right after it, one is an example and is usual.
import { tokenize } from 'kuromojin';
import { SentenceSplitterSyntax, splitAST } from 'sentence-splitter';

const isTari = ({ pos, surface_form: said }) => pos === '助詞' && (said === 'たり' || said === 'だり');

export default ({ Syntax, RuleError, report, getSource, locator }) => ({
  async [Syntax.Paragraph](node) {
    for (const sentence of splitAST(node).children) {
      if (sentence.type !== SentenceSplitterSyntax.Sentence) continue;
      const tokens = await tokenize(getSource(sentence));
      const places = tokens.flatMap((token, place) => (isTari(token) ? [place] : []));
      if (places.length !== 1 || tokens[places[0] + 1]?.basic_form === 'する') continue;
      const start = sentence.range[0] - node.range[0] + tokens[places[0]].word_position - 1;
      report(node, new RuleError('「〜たり」が一つだけです。', { padding: locator.at(start) }));
    }
  },
});
