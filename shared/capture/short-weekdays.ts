const shortWeekdays: readonly (readonly [pattern: RegExp, day: string])[] = [
  [/^(?:ma|mon)\.?$/i, 'maandag'],
  [/^(?:di|tues?)\.?$/i, 'dinsdag'],
  [/^(?:wo|wed)\.?$/i, 'woensdag'],
  [/^(?:do|thu(?:rs?)?)\.?$/i, 'donderdag'],
  [/^(?:vr|fri)\.?$/i, 'vrijdag'],
  [/^(?:za|sat)\.?$/i, 'zaterdag'],
  [/^(?:zo|sun)\.?$/i, 'zondag'],
];

/**
 * The day of the week in full that a word such as "vr" is short for, where a day may stand: in a sentence most of
 * these are words of another kind ("do", "zo"). `undefined` for any other word.
 */
export function weekdayInFull(word: string): string | undefined {
  return shortWeekdays.find(([pattern]) => pattern.test(word))?.[1];
}
