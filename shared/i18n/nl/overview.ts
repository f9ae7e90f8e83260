/** Lists over all meetings: what is open, was decided and waits for later. */
export const overview = {
  heading: 'Overzichten',
  title: {
    actions: 'Openstaande acties',
    decisions: 'Besluitenregister',
    parked: 'Parkeerlijst',
  },
  count: {
    actions_one: '{{count}} open actie',
    actions_other: '{{count}} open acties',
    decisions_one: '{{count}} besluit',
    decisions_other: '{{count}} besluiten',
    parked_one: '{{count}} geparkeerde opmerking',
    parked_other: '{{count}} geparkeerde opmerkingen',
  },
  lateCount: '{{count}} te laat',
  late_one: '{{count}} dag te laat',
  late_other: '{{count}} dagen te laat',
  group: {
    late: 'Te laat',
    ahead: 'Vandaag en later',
    undated: 'Zonder datum',
  },
  owner: 'Wie',
  ownerHint: 'Naam, of een deel ervan',
  nobody: 'geen eigenaar',
  carried: 'meegenomen naar {{date}}',
  carriedUndated: 'meegenomen naar een vergadering zonder datum',
  meeting: 'Vergadering',
  copy: 'Kopieer overzicht',
  copied_one: '{{count}} regel staat op het klembord.',
  copied_other: '{{count}} regels staan op het klembord.',
  busy: 'Notulist leest de vergaderingen…',
  cannotRead: 'Het overzicht kan niet worden gemaakt',
  unreadable_one: '{{count}} vergadering kan niet worden gelezen en telt hier niet mee.',
  unreadable_other: '{{count}} vergaderingen kunnen niet worden gelezen en tellen hier niet mee.',
  empty: {
    actions: 'Geen open acties',
    decisions: 'Nog geen besluiten',
    parked: 'Niets geparkeerd',
  },
  emptyText: {
    actions:
      'Een actie legt u in een vergadering vast met {{key}}; hier staat zij tot zij is afgerond.',
    decisions:
      'Een besluit legt u in een vergadering vast met {{key}}; hier staan die van alle vergaderingen bij elkaar.',
    parked:
      'In een vergadering zet u met {{key}} een opmerking apart voor later; hier staat zij tot zij een plek heeft.',
  },
  elsewhere: {
    actions: 'Niet bij deze reeks of deze naam; elders wel.',
    decisions: 'Niet bij deze reeks; elders wel.',
    parked: 'Niet bij deze reeks; elders wel.',
  },
  showAll: 'Toon alles',
  backTo: 'Terug naar het overzicht',
} as const;
