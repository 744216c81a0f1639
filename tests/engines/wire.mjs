// WebDriver's commands, over the two wires that the engines have: HTTP, which chromedriver and WebKitWebDriver speak, and
// Marionette, which Firefox speaks by itself. geckodriver only translates between the two, and Debian does not package it.
import { once } from 'node:events';
import { connect } from 'node:net';

/** The commands that are used here: method and path over HTTP, name over Marionette. */
const COMMANDS = {
  start: ['POST', '/session', 'WebDriver:NewSession'],
  end: ['DELETE', '', 'WebDriver:DeleteSession'],
  open: ['POST', '/url', 'WebDriver:Navigate'],
  back: ['POST', '/back', 'WebDriver:Back'],
  reload: ['POST', '/refresh', 'WebDriver:Refresh'],
  run: ['POST', '/execute/sync', 'WebDriver:ExecuteScript'],
  click: ['POST', '/element/{id}/click', 'WebDriver:ElementClick'],
  clear: ['POST', '/element/{id}/clear', 'WebDriver:ElementClear'],
  type: ['POST', '/element/{id}/value', 'WebDriver:ElementSendKeys'],
  size: ['POST', '/window/rect', 'WebDriver:SetWindowRect'],
};

/** The key under which an element goes over the wire. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A driver that listens at this port. */
export class Http {
  #session = '';

  /** @param {number} port */
  constructor(port) {
    this.base = `http://127.0.0.1:${port}`;
  }

  /** @param {string} command @param {Record<string, unknown>} [parameters] */
  async send(command, parameters = {}) {
    const [method, path] = COMMANDS[command];
    const { id, ...body } = parameters;
    const value = await this.request(method, path === '/session' ? path : this.#session + path.replace('{id}', id), body);
    if (command === 'start') this.#session = `/session/${value.sessionId}`;
    return value;
  }

  /** What only this driver understands, below the session. */
  own(path, body) {
    return this.request('POST', this.#session + path, body);
  }

  async request(method, path, body) {
    const response = await fetch(this.base + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  close() {}
}

/** Firefox, at the port it opened for this. A message is its length, a colon, and JSON. */
export class Marionette {
  #count = 0;
  #waiting = new Map();
  #read = Buffer.alloc(0);

  /** @param {number} port */
  static async connect(port) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  constructor(socket) {
    this.socket = socket;
    socket.on('data', (part) => this.#hear(part));
    socket.on('close', () => this.#waiting.forEach(({ reject }) => reject(new Error('Firefox is gone.'))));
  }

  async send(command, parameters = {}) {
    const value = await this.own(COMMANDS[command][2], parameters);
    return command === 'run' ? value.value : value;
  }

  /** What only Firefox understands. */
  own(name, parameters) {
    const message = JSON.stringify([0, ++this.#count, name, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.#waiting.set(this.#count, { resolve, reject, name }));
  }

  #hear(part) {
    this.#read = Buffer.concat([this.#read, part]);
    for (;;) {
      const colon = this.#read.indexOf(':');
      const end = colon + 1 + Number(this.#read.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#read.length < end) return;
      const message = JSON.parse(this.#read.subarray(colon + 1, end).toString());
      this.#read = this.#read.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      const { resolve, reject, name } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) reject(new Error(`${name}: ${error.error}: ${error.message}`));
      else resolve(value);
    }
  }

  close() {
    this.socket.destroy();
  }
}
