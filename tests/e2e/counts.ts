// How often each promise is tried. The short numbers run at every change; LONG=1 runs the long ones.
const long = process.env.LONG === '1';
const count = (short: number, thorough: number) => (long ? thorough : short);

export const COUNTS = {
  /** P1: kills while typing, each followed by a look at what is left. */
  kills: count(20, 200),
  /** P2: kills in the middle of a composition. */
  killsWhileComposing: count(10, 100),
  /** P3: failed storage calls. */
  faults: count(60, 500),
  /** P4: edits spread over several tabs. */
  tabEdits: count(200, 20_000),
  /** P12: hostile links. */
  hostileLinks: count(500, 5_000),
  /** P16: jumps of the clock. */
  clocks: count(50, 200),
  /** P19: kills while one speaks. */
  recordingKills: count(5, 20),
  /** P5: damaged stored texts. */
  mutants: count(1_000, 10_000),
  /** P18: the sizes of letters in per cent; the short run takes the one of this place. */
  letters: (place: number) => (long ? [100, 200] : [place === 0 ? 100 : 200]),
};

/** How long a test may take that repeats something so often: a generous frame, not a claim. */
export const patience = (times: number, eachMs: number) => 60_000 + times * eachMs;
