/** Name words with the small words between them: "Nora van Elswijk", "J. de Boer-Smit". */
const nameBefore =
  /(?:^|[.!?(:;]\s?|\s)((?:(?:\p{Lu}\.\s?){1,4}(?:(?:van|von|de|den|der|het|ten|ter|te)\s){0,2})?(?:\p{Lu}[\p{L}'’-]+\s)(?:(?:van|von|de|den|der|het|ten|ter|te|el|al|la|le|\p{Lu}[\p{L}'’.-]*)\s){0,5})$/u;
const anyVerb = /toelichting|toe\b|blikt|presente|gives|presents|introduces/;
const verbs =
  /(?:geeft (?:een |de |hierop |hierbij )?(?:korte |mondelinge )?toelichting|licht [^.]{0,100}\btoe\b|blikt terug|presenteert|gives an explanation|presents|introduces)/gu;
const LONGEST_NAME = 80;

/** Who introduces the item, from "Nora van Elswijk geeft een toelichting". */
export function findPresenter(text: string): string | null {
  if (!anyVerb.test(text)) return null;
  for (const match of text.matchAll(verbs)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const name = nameBefore.exec(before)?.[1]?.trim();
    if (name && !/^(?:De|Het|Een|Dit|Deze|The|This)\b/.test(name)) return name;
  }
  return null;
}
