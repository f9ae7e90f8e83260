/** How the number of a list item is written. */
export type CounterForm =
  'decimal' | 'leadingZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/** The number as it is printed. Letters repeat after z, as in Word: z, aa, bb. */
export function marker(value: number, form: CounterForm): string {
  switch (form) {
    case 'decimal':
      return String(value);
    case 'leadingZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
  }
}

const LETTERS = 26;
const MOST_REPEATS = 30;

function letters(value: number): string {
  const repeats = Math.ceil(value / LETTERS);
  if (value < 1 || repeats > MOST_REPEATS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(repeats);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let left = value;
  return romans
    .map(([worth, sign]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}
