/**
 * Which process is killed and when, chosen by a seed, so that a run can be done again.
 *
 * @typedef {'main' | 'renderer' | 'tree'} Victim
 * @typedef {'key' | 'typing' | 'checkpoint' | 'afterCheckpoint'} Moment
 *
 * @typedef {object} Plan
 * @property {Victim} victim the main process, the renderer process, or all of them
 * @property {Moment} moment
 * @property {number} keys how many are typed before the pause
 * @property {number} pauseMs without a key, after those
 * @property {number | null} typeOnMs how long typing goes on after the pause until the kill; null when nothing is
 *   typed any more
 */

/** @type {readonly Victim[]} */
export const victims = ['main', 'renderer', 'tree'];
/** @type {readonly Moment[]} */
const moments = ['key', 'typing', 'checkpoint', 'afterCheckpoint'];

/** A pause this long lets the app write the meeting as a whole (PAUSE_MS in main/storage/checkpoint-clock.ts). */
const CHECKPOINT_MS = 2_000;

/**
 * Every kill at every kind of moment once, in a random order, before any comes a second time.
 * @param {number} runs
 * @param {number} seed
 * @returns {readonly Plan[]}
 */
export function plansFor(runs, seed) {
  const random = randomFrom(seed);
  const all = victims.flatMap((victim) => moments.map((moment) => ({ victim, moment })));
  /** @type {Plan[]} */
  const plans = [];
  while (plans.length < runs) {
    for (const { victim, moment } of shuffled(all, random))
      plans.push({ victim, moment, ...timing(moment, random) });
  }
  return plans.slice(0, runs);
}

/** @param {Moment} moment @param {() => number} random */
function timing(moment, random) {
  // Enough that the bar, which tells now and then in a stretch of typing, calls some of them saved.
  const keys = between(50, 120, random);
  switch (moment) {
    case 'key': // while the last key is on its way to the disk
      return { keys, pauseMs: between(0, 8, random), typeOnMs: null };
    case 'typing':
      return { keys, pauseMs: 0, typeOnMs: between(0, 300, random) };
    case 'checkpoint':
      return { keys, pauseMs: CHECKPOINT_MS + between(-10, 70, random), typeOnMs: null };
    case 'afterCheckpoint':
      return {
        keys,
        pauseMs: CHECKPOINT_MS + between(0, 40, random),
        typeOnMs: between(0, 300, random),
      };
  }
}

/** @param {number} low @param {number} high @param {() => number} random */
function between(low, high, random) {
  return low + Math.floor(random() * (high - low + 1));
}

/** @template T @param {readonly T[]} values @param {() => number} random @returns {T[]} */
function shuffled(values, random) {
  return values
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. @param {number} seed */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
