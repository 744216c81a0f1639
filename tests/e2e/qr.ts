// What an independent reader sees in a code on the screen.
import { expect, type Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

export async function read(code: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  expect(found, 'The code can be read.').not.toBeNull();
  return found?.data ?? '';
}
