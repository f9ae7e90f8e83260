/** Abbreviations that can be said as a word and are nobody's name all the same. */
const sayable: ReadonlySet<string> = new Set(
  `acm afm aivd anwb cak cda coa duo ezk ict ind ipo knmi lto nvwa ocw rivm rvo ser svb uvw uwv`
    .toUpperCase()
    .split(' '),
);
const vowel = /[AEIOUY]/;

/**
 * Whether it is for certain an abbreviation such as VNG, D66 or P&O. What can be said may be a name in
 * capitals ("JAN"), and two letters may be somebody's initials.
 */
export function isAbbreviation(name: string): boolean {
  return /^[A-Z]&[A-Z]$/.test(name) || name.split(/[/+-]/).every(isOneAbbreviation);
}

function isOneAbbreviation(word: string): boolean {
  if (sayable.has(word) || /^[A-Z]\d+$/.test(word)) return true;
  return /^[A-Z][A-Z\d]{2,}$/.test(word) && !vowel.test(word);
}
