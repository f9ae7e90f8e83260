/** Open actions of the meeting before, which go on in the next. */
export const carrying = {
  offer_one: 'Neem 1 open actie van {{date}} over',
  offer_other: 'Neem {{count}} open acties van {{date}} over',
  taken_one: '1 open actie van de vorige vergadering is meegenomen.',
  taken_other: '{{count}} open acties van de vorige vergadering zijn meegenomen.',
  from: 'van {{date}}',
  postponed_one: '1 keer uitgesteld',
  postponed_other: '{{count}} keer uitgesteld',
} as const;
