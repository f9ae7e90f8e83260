/** Who comes, goes and is not there, in one line. */
export const presence = {
  input: 'Aanwezigheid in één regel',
  placeholder: 'Linda weg 11.30',
  keys: 'Enter legt vast, Esc laat het weg',
  examples:
    'Bijvoorbeeld: Linda weg 11.30 · Omar te laat 10:15 · Sara binnen · Noor afwezig mk. Zonder tijd is het nu.',
  who: 'Er is geen deelnemer “{{name}}”, of meer dan één.',
  what: 'Zeg erbij wat er is: weg, binnen, te laat, terug, afwezig of aanwezig.',
  missed: 'Niet bij {{numbers}}',
} as const;
