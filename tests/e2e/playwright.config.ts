// Browser tests. From this folder: npx playwright test [name of a spec] [--project=phone]
//   DIST      the built app for the root of a host (default: dist of the repository)
//   DIST_SUB  the same built with PUBLIC_URL=/musubime/ (default: dist-sub of the repository)
//   LONG=1    the long numbers of counts.ts
//   SEED=n    repeats the random choices of an earlier run
import { defineConfig } from '@playwright/test';
import { ARGUMENTS, PHONE, executablePath } from './chromium';

const { deviceScaleFactor, ...viewport } = PHONE;
const japanese = { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' } as const;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  // One more than processors, because kills, clocks and recordings mostly wait.
  workers: 3,
  // A test that fails once is a fault, of the app or of the test.
  retries: 0,
  forbidOnly: true,
  // A generous frame for a slow machine, not a claim.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  // The pictures of appearance.spec.ts: the same ones on every machine.
  snapshotPathTemplate: '{testDir}/appearance/{arg}{ext}',
  reporter: process.env.CI ? [['list'], ['github']] : [['list']],
  use: {
    launchOptions: { executablePath: executablePath(), args: ARGUMENTS },
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
  },
  projects: [
    {
      name: 'phone',
      use: { ...japanese, viewport, deviceScaleFactor, isMobile: true, hasTouch: true },
      testIgnore: ['look.spec.ts', 'access.spec.ts', 'appearance.spec.ts'],
    },
    {
      name: 'desktop',
      use: { ...japanese, viewport: { width: 1280, height: 832 } },
      // What a phone has shown already is not shown again.
      testMatch: [
        'start.spec.ts', 'questions.spec.ts', 'answer.spec.ts', 'routes.spec.ts',
        'look.spec.ts', 'access.spec.ts', 'appearance.spec.ts',
      ],
    },
  ],
});
