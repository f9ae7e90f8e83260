/** Nobody minutes what is older; a year below this is half typed. */
const EARLIEST = 1900;

/** Whether a date field gives a whole day, and not what it has while its year is being typed ("0002-12-18"). */
export function isWholeDay(value: string): boolean {
  return Number(value.slice(0, 4)) >= EARLIEST;
}

/** The day that is meant when one stops typing: of a year in two figures this century's; `null` of any other part of one. */
export function dayMeant(value: string): string | null {
  if (isWholeDay(value)) return value;
  const year = Number(value.slice(0, 4));
  return value !== '' && year > 0 && year < 100 ? `20${value.slice(2)}` : null;
}
