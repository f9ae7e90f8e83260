import { fold } from '../search/fold.ts';

export const particle = /^(?:van|von|de|den|der|het|ten|ter|te|la|le|el|al|'t|’t)$/i;

/** As it is compared where how one types it does not matter: "Zoe" is "Zoë", whichever apostrophe it has. */
export function plainName(name: string): string {
  return fold(name)
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** "vd Zwaag", "v.d. Zwaag" and "v/d Zwaag" for "van der Zwaag", "v. Elswijk" for "van Elswijk". */
export function withShortParticles(name: string): string {
  return plainName(name)
    .replace(/(^|\s)(?:van (?:der?|den)|v(?:\.\s?|\/)?d\.?)(?=\s)/, '$1vd')
    .replace(/(^|\s)(?:van|v\.?)\s?(?:'t|het)(?=\s)/, "$1v't")
    .replace(/(^|\s)van(?=\s)/, '$1v')
    .replace(/(^|\s)v\.(?=\s?\p{L})\s?/u, '$1v ');
}

/** "Jeroen A." and "Jeroen vdB": the first name, and letters that tell who is meant of those who are called so. */
export function isFirstNameWithLetters(typed: string, name: string): boolean {
  const [first, ...letters] = plainName(typed).split(' ');
  const [called, ...surname] = plainName(name).split(' ');
  const told = letters.join('').replace(/[^\p{L}]/gu, '');
  if (first !== called || told === '') return false;
  const own = firstLetters(surname.filter((word) => !particle.test(word)));
  return own.startsWith(told) || firstLetters(surname) === told;
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => /\p{L}/u.exec(word)?.[0] ?? '').join('');
}
