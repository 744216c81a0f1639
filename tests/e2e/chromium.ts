// Chromium as the tests use it: where it is, how it is started, and a copy of it that can be killed.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** The root of the repository. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The browser on this machine. */
export function executablePath(): string {
  try {
    return execFileSync(join(REPOSITORY, 'script/chromium'), { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('There is no Chromium or Chrome here. On Debian: apt-get install chromium fonts-noto-cjk');
  }
}

/** Quiet, and without the sandbox that a container does not allow. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A microphone that hears a short tone once a second, and a person who allows it. */
export const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** A folder for a browser's profile, and the way to throw it away. */
export function freshProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'musubime-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Sets up a profile whose user forbids all sites to store anything. */
export function forbidStorage(profile: string): void {
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** The screen of a phone. */
export const PHONE = { width: 375, height: 812, deviceScaleFactor: 2 };

/** Notes every panic and every uncaught error, in any tab. */
export function noteMishaps(context: BrowserContext): string[] {
  const mishaps: string[] = [];
  context.on('weberror', (error) => mishaps.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('panicked')) mishaps.push(message.text());
  });
  return mishaps;
}

/** A Chromium of our own. Playwright ends its browsers politely; this one can die at any moment. */
export class KillableBrowser {
  /** What went wrong in the program so far. */
  readonly mishaps: string[];
  private readonly context: BrowserContext;

  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
  ) {
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    this.context = context;
    this.mishaps = noteMishaps(context);
  }

  static async start(profile: string, more: readonly string[] = []): Promise<KillableBrowser> {
    const child = spawn(
      executablePath(),
      [
        ...ARGUMENTS,
        ...more,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--lang=ja',
        '--no-default-browser-check',
        '--disable-breakpad',
        '--hide-crash-restore-bubble',
        '--password-store=basic',
        '--use-mock-keychain',
        'about:blank',
      ],
      // A group of its own, so that one signal reaches every process of the browser at the same moment.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Asia/Tokyo' } },
    );
    const address = await addressOf(child);
    return new KillableBrowser(child, await chromium.connectOverCDP(address));
  }

  /** A page with the screen of a phone. */
  async phonePage(): Promise<Page> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', { ...PHONE, mobile: true });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return page;
  }

  /** The power fails: every process of the browser is gone at once, with no chance to write anything. */
  async kill(): Promise<void> {
    const isGone = this.process.exitCode !== null || this.process.signalCode !== null;
    const gone = isGone || new Promise((resolve) => this.process.once('exit', resolve));
    killGroup(this.process);
    await gone;
    await this.browser.close().catch(() => {});
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('The browser has no output.');
    // Reading on after the address keeps the pipe from filling up.
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      else if (said.length < 50) said.push(line);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}:\n${said.join('\n')}`)));
  });
}
