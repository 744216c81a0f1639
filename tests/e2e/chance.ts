// Chance that can be repeated: a failing run prints its seed, and SEED=<number> runs it again.
import { randomInt } from 'node:crypto';

export class Chance {
  private state: number;
  readonly seed: number;

  constructor(seed = Number(process.env.SEED) || randomInt(1, 2 ** 31)) {
    this.seed = seed;
    this.state = seed;
  }

  /** A fraction from 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** One of these. */
  pick<T>(from: readonly T[]): T {
    const found = from[this.between(0, from.length - 1)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  /** True so often. */
  happens(share: number): boolean {
    return this.next() < share;
  }
}
