/**
 * What a kill cost: what was typed, beside what was found afterwards.
 *
 * @typedef {{ readonly char: string, readonly at: number }} Key a key and when it was struck, in ms since 1970
 *
 * @typedef {object} Loss
 * @property {number} characters how many were typed and not found
 * @property {number} milliseconds how old the oldest of these was at the kill
 * @property {number} acknowledged how many of them the app had called saved
 * @property {number} foreign how many were found that were not typed there
 */

/**
 * @param {object} facts
 * @param {readonly Key[]} facts.keys all that was typed into the text, oldest first
 * @param {string} facts.found
 * @param {number} facts.killedAt ms since 1970
 * @param {number} facts.acknowledged how many of the keys the app had called saved
 * @returns {Loss}
 */
export function lossOf({ keys, found, killedAt, acknowledged }) {
  const kept = keys.findIndex(({ char }, index) => found[index] !== char);
  const whole = kept === -1 ? keys.length : kept;
  const oldest = keys[whole];
  return {
    characters: keys.length - whole,
    milliseconds: oldest === undefined ? 0 : Math.max(0, killedAt - oldest.at),
    acknowledged: Math.max(0, acknowledged - whole),
    foreign: found.length - whole,
  };
}
