import { text } from './lines.ts';

const buildingBlocks = {
  number: '4',
  title: 'Gedeelde bouwstenen',
  presenter: 'Mirthe Aalbers',
  durationMinutes: 20,
  explanation: [
    text(
      'De rapportage van januari is bijgewerkt; nieuwe alinea’s dragen de kop “stand 12/3”. In de winter is weinig voortgang geboekt doordat twee leveranciers van eigenaar wisselden.',
    ),
    text('Gevraagd: kies het eerste speerpunt voor het najaar.'),
  ],
  attachments: [
    { code: '4a', title: 'Oplegger' },
    { code: '4b', title: 'Voortgang bouwstenen' },
  ],
  contributions: [
    {
      from: 'Regio’s',
      blocks: [
        text(
          'Wij missen de stap van plan naar uitvoering. Begin bij wat inwoners nodig hebben en niet bij de aanbesteding. Voor kleine gemeenten ontbreekt iemand die meedenkt.',
        ),
      ],
    },
  ],
};

const yearPlan = {
  number: '5',
  title: 'Jaarplan 2028',
  presenter: 'Joris Tebbe',
  durationMinutes: 25,
  explanation: [
    text(
      'Eerste schets van doelen en kosten. In juni ligt het plan voor bij het bestuur; wat nu ontbreekt, kan er nog in.',
    ),
  ],
  attachments: [{ code: '5a', title: 'Schets jaarplan 2028' }],
  contributions: [
    {
      from: 'Regio’s',
      blocks: [
        text('Zet per doel erbij wat er stopt. Alles erbij en niets eraf houden wij niet vol.'),
      ],
    },
  ],
};

const services = {
  number: '6',
  title: 'Publieke dienstverlening',
  items: [
    {
      number: '6a',
      title: 'Werkagenda uitvoering',
      presenter: 'Ruben Achterkamp',
      durationMinutes: 10,
      explanation: [text('Ruben blikt terug op de werkconferentie en vraagt wie er wil meedoen.')],
      attachments: [{ code: '6a', title: 'Verslag werkconferentie' }],
    },
    {
      number: '6b',
      title: 'Positiedocument',
      presenter: 'Nora van Elswijk',
      durationMinutes: 10,
      explanation: [
        text('Een kort stuk voor de formatie: vijf wensen, elk met een voorbeeld uit de praktijk.'),
      ],
      attachments: [{ code: '6b', title: 'Positiedocument, concept' }],
    },
  ],
};

const incidents = {
  number: '7',
  title: 'Registratie incidenten',
  presenter: 'Ilse Vermoor',
  durationMinutes: 15,
  explanation: [
    text(
      'Zeventig gemeenten melden incidenten al in hetzelfde systeem. Gevraagd: wie beheert het als de proef in oktober stopt?',
    ),
  ],
  attachments: [
    { code: '7a', title: 'Evaluatie van de proef' },
    { code: '7b', title: 'Taken en rollen in het beheer' },
    { code: '7c', title: 'Eisen aan de beheerder' },
  ],
  contributions: [
    {
      from: 'Regio’s',
      blocks: [text('Goed product. Maar waarom dit wel en de gezamenlijke helpdesk niet?')],
    },
  ],
};

/** The items that are still to come when the sample is opened. */
export const itemsAhead = [
  buildingBlocks,
  yearPlan,
  services,
  incidents,
  {
    number: '8',
    title: 'Digitale toegangspoort',
    status: 'forInformation',
    explanation: [
      text('De leverancier is gekozen. Er is plaats voor twee leden in de redactieraad.'),
    ],
    attachments: [{ code: '8a', title: 'Nieuwsbrief toegangspoort, nummer 4' }],
  },
  {
    number: '9',
    title: 'Energiekaart',
    status: 'withdrawn',
    statusReason: 'cijfers van de netbeheerder ontbreken, komt terug in mei',
  },
  {
    number: '10',
    title: 'Objectgegevens',
    presenter: 'Daan Schuitemaker',
    durationMinutes: 10,
    explanation: [
      text('Het oude register sluit op 1 januari. Veertien gemeenten zijn nog niet overgestapt.'),
    ],
    attachments: [{ code: '10a', title: 'Planning van de overstap' }],
  },
  {
    number: '11',
    title: 'Verslag 5 februari',
    durationMinutes: 5,
    attachments: [{ code: '11a', title: 'Conceptverslag 5 februari' }],
  },
  { number: '12', title: 'Rondvraag', durationMinutes: 5 },
] as const;
