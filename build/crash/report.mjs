import { victims } from './plan.mjs';

/** The figures of a series of crashes: for people a table, for programs one line of JSON. */

/**
 * @typedef {import('./loss.mjs').Loss & import('./plan.mjs').Plan} Run
 *
 * @typedef {object} Series
 * @property {number} seed
 * @property {readonly Run[]} runs
 * @property {readonly string[]} unreadable the files that could not be read after a kill
 * @property {number} setAside journals of which the last lines could not be used
 * @property {number} failedStarts starts that ended by themselves before there was a window, and were done again
 *
 * @typedef {{ runs: number, charactersLost: number, millisecondsLost: number }} Figures
 */

/** The aim: at most this much typing may be lost. */
const MOST_MS = 250;

/** At most, over these runs. @param {readonly Run[]} runs @returns {Figures} */
function figuresOf(runs) {
  return {
    runs: runs.length,
    charactersLost: Math.max(0, ...runs.map(({ characters }) => characters)),
    millisecondsLost: Math.max(0, ...runs.map(({ milliseconds }) => milliseconds)),
  };
}

/** @param {Series} series */
export function summaryOf({ seed, runs, unreadable, setAside, failedStarts }) {
  const of = (/** @type {import('./plan.mjs').Victim} */ victim) =>
    figuresOf(runs.filter((run) => run.victim === victim));
  return {
    ...figuresOf(runs),
    unreadableFiles: unreadable.length,
    acknowledgedLost: runs.reduce((sum, run) => sum + run.acknowledged, 0),
    foreign: runs.reduce((sum, run) => sum + run.foreign, 0),
    journalsSetAside: setAside,
    failedStarts,
    seed,
    kills: { main: of('main'), renderer: of('renderer'), tree: of('tree') },
  };
}

/** @typedef {ReturnType<typeof summaryOf>} Summary */

/** @param {Summary} summary */
export function tableOf(summary) {
  const row = (/** @type {string} */ kill, /** @type {Figures} */ figures) => ({
    kill,
    runs: figures.runs,
    'characters lost at most': figures.charactersLost,
    'ms lost at most': figures.millisecondsLost,
  });
  return [...victims.map((victim) => row(victim, summary.kills[victim])), row('all', summary)];
}

/** @param {Summary} summary */
export function isGood({ unreadableFiles, acknowledgedLost, foreign, millisecondsLost }) {
  return unreadableFiles + acknowledgedLost + foreign === 0 && millisecondsLost <= MOST_MS;
}
