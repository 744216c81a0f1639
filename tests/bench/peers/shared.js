// What all peers do alike, so that they differ by nothing but what draws the page.
/* global __WORDS__ */
export const WORDS = __WORDS__;

const key = (id) => `peer/answer/${id}`;
export const read = (id) => localStorage.getItem(key(id)) ?? '';
export const write = (id, text) => localStorage.setItem(key(id), text);

/** So long is an answer: its characters, and the seconds it takes to say. */
export const length = (text) => {
  const characters = [...text.replace(/\s/g, '')].length;
  return `${characters}字・約${Math.round(characters / 5.4)}秒`;
};

/** The page stands and can be used. */
export const mounted = () => {
  performance.mark('peer:mounted');
  navigator.serviceWorker?.register('sw.js');
};
