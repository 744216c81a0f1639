// Starts a browser of each engine with a profile of one's own, and ends it wholly.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Http, Marionette } from './wire.mjs';

/** The screen of a phone. */
const PHONE = { width: 375, height: 812 };

const CHROMIUM = fileURLToPath(new URL('../../script/chromium', import.meta.url));

/** What an engine says that is no fault of the app. */
const KNOWN = {
  chromium: [],
  // Firefox ends what just runs in a page that one leaves; if it is called once more, it complains. Nobody sees that page
  // again: it starts anew if it comes back (boot.js).
  firefox: [/^Error: closure invoked recursively or after being dropped$/],
  // It does not know two things that change nothing where they are not known. Safari itself knows the first.
  webkit: [
    /Unrecognized Content-Security-Policy directive 'manifest-src'/,
    /Viewport argument key "interactive-widget" not recognized/,
  ],
};

/** Every process that runs. */
const running = new Set();
process.on('exit', () => running.forEach((one) => one.kill()));

/** A process that dies with everything it started, at the latest when this one does. */
class Process {
  /** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [environment] */
  constructor(command, args, environment = process.env) {
    this.child = spawn(command, args, { detached: true, env: environment, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    running.add(this);
    this.gone = once(this.child, 'exit').catch(() => {}).then(() => running.delete(this));
  }

  /** Calls this with every line it writes. */
  listen(hear) {
    for (const stream of [this.child.stdout, this.child.stderr]) createInterface({ input: stream }).on('line', hear);
    return this;
  }

  kill() {
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  }

  async end() {
    this.kill();
    await this.gone;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** How long anything may take on a slow machine. It is a frame, not a claim. */
const PATIENCE = 30_000;

/** Asks again and again until there is an answer. */
export async function until(ask, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(40);
  }
}

/** A driver that speaks HTTP, ready for a session. */
async function driver(command, environment, hear) {
  const port = await freePort();
  const driving = new Process(command, [`--port=${port}`], environment).listen(hear);
  const wire = new Http(port);
  await until(() => wire.request('GET', '/status').catch(() => false), command);
  return { wire, driving };
}

async function startChromium({ home, hears }) {
  const { wire, driving } = await driver('chromedriver', undefined, () => {});
  const microphone = hears ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] : [];
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${home}/profile`];
  const started = await wire.send('start', { capabilities: { alwaysMatch: {
    'goog:loggingPrefs': { browser: 'ALL' },
    'goog:chromeOptions': {
      args: [...args, ...microphone],
      binary: execFileSync(CHROMIUM, { encoding: 'utf8' }).trim(),
      prefs: { download: { default_directory: `${home}/downloads`, prompt_for_download: false } },
    },
  } } });
  const cdp = (cmd, params) => wire.own('/goog/cdp/execute', { cmd, params });
  return {
    wire,
    version: started.capabilities.browserVersion,
    size: (size) => cdp('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: true }),
    async complaints() {
      const log = await wire.own('/se/log', { type: 'browser' });
      return log.filter(({ level }) => level === 'SEVERE').map(({ message }) => message);
    },
    async end() {
      await wire.send('end');
      await driving.end();
    },
  };
}

const PREFERENCES = {
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'ja',
  'devtools.console.stdout.content': true,
  'marionette.port': 0,
};

// What the page cannot do, the browser's own scripts can: read the errors, and lay the page out as narrow as a phone.
const COMPLAINTS = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith(arguments[0]))
    .map(({ errorMessage }) => errorMessage);`;
const SIZE = `
  const [{ width, height }] = arguments;
  const { style } = gBrowser.selectedBrowser;
  for (const [name, size] of [['width', width], ['height', height]]) {
    for (const limit of ['', 'min-', 'max-']) style.setProperty(limit + name, size + 'px');
  }`;

/** What Firefox is called here. */
function firefox() {
  const folders = process.env.PATH?.split(':') ?? [];
  return ['firefox-esr', 'firefox'].find((name) => folders.some((folder) => existsSync(join(folder, name))));
}

async function startFirefox({ home, hears, url }) {
  const profile = `${home}/profile`;
  mkdirSync(profile, { recursive: true });
  const microphone = hears
    ? { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true }
    : { 'permissions.default.microphone': 2 };
  const preferences = { ...PREFERENCES, 'browser.download.dir': `${home}/downloads`, ...microphone };
  const lines = Object.entries(preferences).map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const port = join(profile, 'MarionetteActivePort');
  rmSync(port, { force: true });
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const said = [];
  // What Firefox complains about on its own behalf stands behind a name.
  const browser = new Process(firefox(), args).listen((line) => { if (/^console\.error: (?![\w-]+: )/.test(line)) said.push(line); });
  const number = await until(() => existsSync(port) && Number(readFileSync(port, 'utf8')), 'Firefox');
  const wire = await Marionette.connect(number);
  const started = await wire.send('start', { capabilities: { alwaysMatch: {} } });
  const asBrowser = async (script, ...args) => {
    await wire.own('Marionette:SetContext', { value: 'chrome' });
    try {
      return await wire.send('run', { script, args });
    } finally {
      await wire.own('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    wire,
    version: started.capabilities.browserVersion,
    size: (size) => asBrowser(SIZE, size),
    complaints: async () => [...said, ...await asBrowser(COMPLAINTS, url)],
    async end() {
      await wire.own('Marionette:Quit', { flags: ['eForceQuit'] });
      await browser.gone;
      wire.close();
    },
  };
}

/** A screen that nobody sees, for an engine that cannot do without one. */
async function startScreen() {
  const screen = new Process('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const [number] = await once(screen.child.stdio[3], 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function startWebkit({ home, hears }) {
  const { screen, display } = await startScreen();
  const said = [];
  const environment = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LC_ALL: 'C.UTF-8', NO_AT_BRIDGE: '1' };
  const { wire, driving } = await driver('WebKitWebDriver', environment, (line) => said.push(line));
  const binary = fileURLToPath(new URL('webkit.js', import.meta.url));
  const options = { binary, args: [home, ...(hears ? ['--microphone'] : [])] };
  const started = await wire.send('start', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  return {
    wire,
    version: started.capabilities.browserVersion,
    size: (size) => wire.send('size', size),
    complaints: () => said.filter((line) => /CONSOLE .*ERROR/.test(line)),
    async end() {
      await wire.send('end');
      await driving.end();
      await screen.end();
    },
  };
}

const START = { chromium: startChromium, firefox: startFirefox, webkit: startWebkit };

/**
 * A browser of this engine, with the screen of a phone. What it keeps and downloads is below the folder `home`.
 * @param {keyof typeof START} engine
 * @param {{ home: string, url: string, hears?: boolean }} options
 */
export async function start(engine, options) {
  mkdirSync(join(options.home, 'downloads'), { recursive: true });
  const browser = await START[engine](options);
  await browser.size(PHONE);
  return {
    ...browser,
    complaints: async () => (await browser.complaints()).filter((line) => !KNOWN[engine].some((known) => known.test(line))),
  };
}
