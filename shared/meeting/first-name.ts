const title =
  /^(?:de|dhr|heer|mevrouw|mevr|mw|drs|ir|ing|dr|mr|prof|ds|mrs|ms|miss|sir|fam|familie)$/i;

/** What someone is called among those who know each other; `null` for a name that begins otherwise. */
export function firstName(name: string): string | null {
  const [first = ''] = name.split(' ', 1);
  return /^\p{Lu}[\p{L}’'-]+$/u.test(first) && !title.test(first) ? first : null;
}
