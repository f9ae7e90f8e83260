/** Who comes, goes and is not there, in one line. */
export const presence = {
  input: 'Aanwezigheid in één regel',
  placeholder: 'Linda weg 11.30',
  keys: 'Enter legt vast, Esc sluit',
  examples:
    'Bijvoorbeeld: Linda weg 11.30 · Omar te laat 10:15 · Sara binnen · Noor afwezig mk. Zonder tijd is het nu.',
  who: 'Het is niet duidelijk wie “{{name}}” is: typ meer van de naam.',
  newcomer: 'Enter voegt {{name}} toe als deelnemer: {{presence}}',
  early:
    'De vergadering begon om {{start}}; {{name}} kan niet om {{time}} zijn weggegaan. Typ “afwezig” voor wie er niet bij was.',
  twice:
    '{{name}} kwam of ging al eerder; een tweede keer past niet in de presentielijst. Zet het in de bespreking.',
  what: 'Zeg erbij wat er is: weg, binnen, te laat, terug, afwezig of aanwezig.',
  missed: 'Niet bij {{numbers}}',
  noted: '{{name}}: {{presence}}',
  notedMissed: '{{name}}: {{presence}}, niet bij {{numbers}}',
  added: 'Toegevoegd: {{name}}, {{presence}}',
} as const;
