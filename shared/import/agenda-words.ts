/** Titles that nearly every agenda has: they tell a list of items from any other list. */
const usual =
  /^(?:opening|welkom|mededelingen|ingekomen (?:stukken|post)|post|verslag|notulen|vaststell(?:ing|en)|agenda\b|actielijst|actiepunten|besluitenlijst|rondvraag|sluiting|afsluiting|w\.?v\.?t\.?t\.?k\b|wat verder ter tafel|voorstelrond|financi[eë]n|volgende vergadering|datum volgende|welcome|apologies|minutes of|previous minutes|matters arising|announcements|any other business|a\.?o\.?b\b|closing|closure|next meeting|action items)/iu;

export function isUsualTitle(title: string): boolean {
  return usual.test(title);
}

/** What comes last on nearly every agenda; all of the text, so that it is no sentence. */
const closing =
  /^(?:rondvraag|w\.?v\.?t\.?t\.?k\.?(?: en rondvraag)?|wat verder ter tafel komt|(?:rondvraag en )?(?:af)?sluiting(?: (?:van )?de vergadering)?|(?:datum )?volgende (?:vergadering|bijeenkomst|overleg)|any other business|a\.?o\.?b\.?|closing|closure|next meeting)$/iu;

export function isClosingTitle(title: string): boolean {
  return closing.test(title);
}

/** "Agenda", or a sentence that announces one: "Hierbij de agenda:". */
const announces = /^agenda(?:punten)?\s?:?$|^.{0,120}\bagenda(?:punten)?\b.{0,80}:$/iu;

export function announcesAgenda(text: string): boolean {
  return text.length <= 250 && /agenda/i.test(text) && announces.test(text);
}
