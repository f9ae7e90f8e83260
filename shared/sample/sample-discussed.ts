import { agreed, bullet, decided, says, text } from './lines.ts';
import {
  panelDate,
  panelDecision,
  regionParagraph,
  regionsDecision,
  stoppedProjects,
} from './sample-records.ts';

const opening = {
  number: '1',
  title: 'Opening, mededelingen',
  status: 'discussed',
  presenter: 'Hedwig Oosterling',
  durationMinutes: 5,
  discussion: [
    text(
      'De voorzitter opent om 10.02 uur. Daan is verhinderd en heeft zijn opmerkingen vooraf gemaild. Fenna vertrekt om 11.30 uur.',
    ),
    text(
      'Punt 9 (Energiekaart) gaat van de agenda: de cijfers van de netbeheerder zijn er nog niet. Het komt in mei terug.',
    ),
    says(
      'Mirthe',
      'het nieuwe meldpunt is sinds maandag open; de eerste dag kwamen er 40 vragen binnen.',
    ),
  ],
};

const currentAffairs = {
  number: '2',
  title: 'Lopende zaken',
  status: 'discussed',
  durationMinutes: 15,
  explanation: [
    text('Stand van zaken van de afspraken uit februari. Alleen wat achterloopt, wordt besproken.'),
  ],
  attachments: [{ code: '2a', title: 'Lijst van afspraken' }],
  discussion: [
    says(
      'Nora',
      'het overzicht van gestopte projecten is nog niet klaar, drie gemeenten moeten nog antwoorden.',
    ),
    text(
      'De taskforce vindt dat dit te lang duurt: zonder dat overzicht begint straks iedereen opnieuw aan hetzelfde.',
    ),
    agreed(stoppedProjects),
    text('De overige afspraken lopen op schema.'),
  ],
};

const regions = {
  number: '3A',
  title: 'Visie op regio’s',
  status: 'discussed',
  presenter: 'Samira Bouhali',
  durationMinutes: 15,
  explanation: [
    text(
      'Het koersdocument beschrijft wat gemeenten zelf doen en wat zij samen doen. De rol van de regio’s is op verzoek van de taskforce scherper gemaakt.',
    ),
  ],
  attachments: [{ code: '3a', title: 'Koersdocument 2028-2032, versie 0.8' }],
  contributions: [
    {
      from: 'Regio’s',
      blocks: [
        text(
          'De lijn is goed, maar in de praktijk merken wij er nog weinig van: de hulp bij de invoering is juist minder geworden. Maak waar wat er staat.',
        ),
      ],
    },
  ],
  discussion: [
    says(
      'Samira',
      'de regio krijgt in deze versie een vaste plek, met een aanspreekpunt en een eigen budget.',
    ),
    says('Fenna', 'mooi op papier. Wie belt een kleine gemeente als het vastloopt?'),
    text('Drie punten moeten in de tekst duidelijker:'),
    bullet('wie het aanspreekpunt betaalt;'),
    bullet('wat er gebeurt als een regio niet meedoet;'),
    bullet('hoe het waterschap aansluit.'),
    decided(regionsDecision),
    agreed(regionParagraph),
  ],
};

const elections = {
  number: '3B',
  title: 'Verkiezingsprogramma',
  status: 'discussed',
  presenter: 'Tijmen Kalf',
  durationMinutes: 10,
  explanation: [
    text(
      'Een handreiking voor nieuwe raadsleden: wat speelt er, wie doet wat en waar staan de stukken.',
    ),
  ],
  attachments: [{ code: '3b', title: 'Handreiking nieuwe raadsleden' }],
  discussion: [
    says(
      'Tijmen',
      'de handreiking is ingekort tot acht bladzijden en staat nu ook in eenvoudige taal.',
    ),
    says('Ilse', 'laat mensen van buiten meelezen voordat het naar de raden gaat.'),
    decided(panelDecision),
    agreed(panelDate),
  ],
};

/** The items that are behind us when the sample is opened. */
export const discussedItems = [
  opening,
  currentAffairs,
  { number: '3', title: 'Koersdocument', status: 'discussed', items: [regions, elections] },
] as const;
