// A person before one of the browsers: sees what is on the screen, taps and types. What is looked for is waited for.
import { until } from './engines.mjs';
import { ELEMENT } from './wire.mjs';

/** The first element in sight that this selector finds and that has these words: in its text, its label or its name. */
const FIND = `
  const [selector, words] = arguments;
  const isSeen = (element) => element.getClientRects().length > 0 || element.type === 'file';
  const named = (element) => element.getAttribute('aria-label')
    ?? [element, ...element.labels ?? []].map(({ textContent }) => textContent).join(' ');
  const has = (element) => named(element).includes(words);
  return [...document.querySelectorAll(selector)].find((element) => isSeen(element) && has(element)) ?? null;`;

export class Person {
  /** @param {Awaited<ReturnType<typeof import('./engines.mjs').start>>} browser @param {string} url */
  constructor(browser, url) {
    this.browser = browser;
    this.url = url;
  }

  /** Runs this in the page. It sees nothing but its arguments. */
  run(script, ...args) {
    const source = typeof script === 'string' ? script : `return (${script}).apply(null, arguments);`;
    return this.browser.wire.send('run', { script: source, args });
  }

  /** Asks the page until it says yes, and gives its answer. */
  async until(what, script, ...args) {
    try {
      return await until(() => this.run(script, ...args), what);
    } catch (error) {
      const seen = await this.run('return `${location.hash}: ${document.body.innerText.slice(0, 300)}`').catch(String);
      throw new Error(`${error.message} There is ${seen}`);
    }
  }

  /** Goes to any address. */
  async go(url) {
    await this.browser.wire.send('open', { url });
  }

  /** Opens the app at this route as if no window of it were open, and waits until the program runs. */
  async open(route = '') {
    await this.go('about:blank');
    await this.go(this.url + route);
    await this.sees('#app > .frame');
  }

  async back() {
    await this.browser.wire.send('back');
  }

  async reload() {
    await this.browser.wire.send('reload');
  }

  /** Gives the id of what is seen. */
  async sees(selector, words = '') {
    return (await this.until(`${selector} ${words}`, FIND, selector, words))[ELEMENT];
  }

  async tap(selector, words = '') {
    const id = await this.sees(selector, words);
    // In the middle of the screen no bar lies over it.
    await this.run((element) => element.scrollIntoView({ block: 'center' }), { [ELEMENT]: id });
    await this.browser.wire.send('click', { id });
  }

  /** Types at the end of what is there. */
  async type(selector, words, text) {
    await this.browser.wire.send('type', { id: await this.sees(selector, words), text });
  }

  /** Chooses a file of this device. */
  async choose(selector, file) {
    await this.browser.wire.send('type', { id: await this.sees(selector), text: file });
  }

  /** What a field holds. */
  async value(selector) {
    return this.run((element) => element.value, { [ELEMENT]: await this.sees(selector) });
  }

  /** What stands there. */
  async read(selector, words) {
    return this.run((element) => element.textContent, { [ELEMENT]: await this.sees(selector, words) });
  }

  /** Everything is kept for use without a network. */
  async keptForOffline() {
    await this.run(() => navigator.serviceWorker.ready.then(() => true));
  }
}
