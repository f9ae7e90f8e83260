/** Moving what was said to the item where it belongs. */
export const moving = {
  label_one: 'Verplaats “{{text}}” naar punt…',
  label_other: 'Verplaats {{count}} regels vanaf “{{text}}” naar punt…',
  nothing: 'Er is geen ander punt met dit nummer of woord.',
  isHere: 'Dit staat al bij punt {{number}}. Typ het nummer of een woord van een ander punt.',
  moved_one: 'De regel staat nu bij {{number}} {{title}}.',
  moved_other: 'De {{count}} regels staan nu bij {{number}} {{title}}.',
  goThere: 'Ga erheen',
} as const;
