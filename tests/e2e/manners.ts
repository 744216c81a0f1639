// The ways in which people use a Japanese input method, and what has to stand in the field afterwards.
import type { Locator, Page } from '@playwright/test';
import type { Clause, InputMethod } from './ime';

export interface Manner {
  name: string;
  /** Types into a field that holds `before`, with the cursor at its end, and gives what the field has to hold then. */
  type: (hands: { ime: InputMethod; page: Page; field: Locator; before: string }) => Promise<string>;
}

const SENTENCE: Clause = [
  'okyakusamanogenbaniashiwohakobi,hanashiwokiitekimashita.',
  'お客様の現場に足を運び、話を聞いてきました。',
];

const select = (field: Locator, from: number, to: number) =>
  field.evaluate((field: HTMLInputElement, [from, to]) => field.setSelectionRange(from ?? 0, to ?? 0), [from, to]);

export const MANNERS: readonly Manner[] = [
  {
    name: 'clause by clause, each ended with Enter',
    type: async ({ ime, before }) => {
      await ime.write([['genbani', '現場に'], ['kayotte', '通って'], ['kimashita.', 'きました。']]);
      return `${before}現場に通ってきました。`;
    },
  },
  {
    name: 'a candidate is tapped',
    type: async ({ ime, before }) => {
      await ime.compose(['kangaeru', '考える']);
      await ime.tapCandidate('考える');
      return `${before}考える`;
    },
  },
  {
    name: 'a whole sentence in one composition',
    type: async ({ ime, before }) => {
      await ime.type(SENTENCE);
      return before + SENTENCE[1];
    },
  },
  {
    name: 'taken back with Escape and typed again',
    type: async ({ ime, before }) => {
      await ime.compose(['kikai', '機械']);
      await ime.cancel();
      await ime.type(['kikai', '機会']);
      return `${before}機会`;
    },
  },
  {
    name: 'mended inside the composition',
    type: async ({ ime, before }) => {
      for (const shown of ['し', 'しｇ', 'しが', 'し', 'しｇ', 'しご', 'しごｔ', 'しごと']) await ime.show(shown);
      await ime.commit('仕事');
      return `${before}仕事`;
    },
  },
  {
    name: 'in the middle of the text',
    type: async ({ ime, field, before }) => {
      await select(field, 2, 2);
      await ime.write([['jibunno', '自分の'], ['kotobade', '言葉で']]);
      return `${before.slice(0, 2)}自分の言葉で${before.slice(2)}`;
    },
  },
  {
    name: 'over a selection',
    type: async ({ ime, field, before }) => {
      await select(field, 0, 3);
      await ime.type(['saishoni', '最初に']);
      return `最初に${before.slice(3)}`;
    },
  },
  {
    name: 'through several candidates',
    type: async ({ ime, before }) => {
      await ime.compose(['kousei', '構成']);
      for (const candidate of ['公正', '校正', '攻勢', '後世']) await ime.show(candidate);
      await ime.commit('校正');
      return `${before}校正`;
    },
  },
  {
    name: 'the first clause is fixed while the second is still open',
    type: async ({ ime, before }) => {
      await ime.compose(['tantousha', '担当者']);
      await ime.tapCandidate('担当者');
      await ime.show('と');
      await ime.show('とし');
      await ime.show('として');
      await ime.pressEnter();
      await ime.commit('として');
      return `${before}担当者として`;
    },
  },
  {
    name: 'the page is put away and comes back during the composition',
    type: async ({ ime, page, before }) => {
      await ime.compose(['teian', '提案']);
      for (const state of ['hidden', 'visible']) {
        await page.evaluate((state) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      }
      await ime.pressEnter();
      await ime.commit('提案');
      await ime.type(['shimasu.', 'します。']);
      return `${before}提案します。`;
    },
  },
];
