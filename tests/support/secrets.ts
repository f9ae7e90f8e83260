import fc from 'fast-check';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Block, Meeting } from '../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
} from './builders.ts';

/** Syllables that no text of ours has, so that finding them is finding a leak. */
const syllable = fc.constantFrom('zwy', 'qua', 'xol', 'wyq', 'ûxe', 'zjo');
const word = fc
  .array(syllable, { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
const fullName = fc
  .tuple(word, fc.constantFrom(' ', ' van der ', ' el '), word)
  .map((parts) => parts.join(''));

export const secrets = fc.record({
  attendee: fullName,
  owner: fullName,
  presenter: word,
  address: fc.tuple(word, word).map(([a, b]) => `${a}.${b}@klaverveen.example`.toLowerCase()),
  phone: fc.constantFrom('06-98765432', '+31 6 98765432', '(098) 765 43 21', '098 - 765 43 21'),
  passage: fc.tuple(word, word).map(([a, b]) => `geheim ${a} ${b}`),
  item: fc.tuple(word, word).map(([a, b]) => `Dossier ${a} ${b}`),
  file: fc.tuple(word, word).map(([a, b]) => `${a} ${b}.pdf`.toLowerCase()),
  id: word.map((letters) => letters.replace(/[^\w]/g, '')),
});
export type Secrets = typeof secrets extends fc.Arbitrary<infer T> ? T : never;

/** The secrets at every place that a meeting has for a text. */
export function withSecrets(meeting: Meeting, hidden: Secrets): Meeting {
  const { attendee, owner, presenter, address, phone, passage } = hidden;
  const open = `Met ${attendee}, ${owner.toUpperCase()} en ${presenter}: mail ${address}, bel ${phone}.`;
  const small = `${attendee.toLowerCase()}, ${owner.split(' ')[0]?.toLowerCase() ?? ''} en ${presenter.toLowerCase()} weten het.`;
  const marked: Block = {
    type: 'bullet',
    level: 0,
    inlines: [
      { text: 'Wij weten ' },
      { text: passage.slice(0, 9), confidential: true },
      { text: passage.slice(9), confidential: true, bold: true },
      { text: ` van ${attendee.slice(0, 4)}` },
      { text: `${attendee.slice(4)}.`, italic: true, link: `mailto:${address}` },
    ],
  };
  const decision = aDecision(1, { text: `Wij weten ${passage} van ${attendee}.` });
  const lines = [paragraph(open), paragraph(small), marked, paragraph(`${attendee}: ${passage}`)];
  const told = anItem(open, {
    id: hidden.id,
    statusReason: open,
    status: 'postponed',
    presenter,
    explanation: lines,
    discussion: [...lines, { ...marked, ref: { type: 'decision', id: decision.id } }],
    attachments: [anAttachment(open, null, hidden.file)],
    contributions: [{ ...aContribution(open), blocks: lines }],
  });
  const secret = anItem(hidden.item, {
    confidential: true,
    discussion: [paragraph(hidden.item)],
    items: [anItem(`${hidden.item} a`)],
  });
  return {
    ...meeting,
    title: open,
    location: open,
    nextMeeting: { date: null, time: null, location: open },
    status: 'adopted',
    intro: lines,
    parked: [{ id: `${hidden.id}-p`, itemId: null, text: open }],
    attendees: [
      anAttendee(attendee, { role: 'secretary', organisation: `Bureau ${attendee}` }),
      anAttendee(presenter, { role: 'chair' }),
    ],
    items: [...meeting.items, told, secret],
    decisions: [decision, aDecision(2, { itemId: secret.id, text: hidden.item })],
    actions: [
      anAction(1, {
        text: open,
        owners: [owner, `${attendee} en ${presenter}`.toLowerCase(), ...bodiesOf(hidden)],
      }),
    ],
  };
}

/** Bodies that are called after somebody, beside one that is not. */
function bodiesOf({ attendee, owner, presenter }: Secrets): readonly string[] {
  return [
    `Team ${presenter}`,
    `Bureau ${owner}`,
    `Stichting ${attendee} en ${presenter}`,
    `${owner} BV`,
    `Secretariaat ${owner}`,
    `Provincie (${owner})`,
    `Gemeente Oudermeer - ${owner}`,
    `Gemeente Oudermeer en ${presenter.toUpperCase()}`,
    'Gemeente Oudermeer',
  ];
}

/** What must not be found, in small letters: of names each word by itself. */
export function tracesOf(hidden: Secrets): readonly string[] {
  const words = [hidden.attendee, hidden.owner, hidden.presenter, hidden.passage, hidden.item]
    .flatMap((text) => text.split(' '))
    .filter((each) => /\p{Lu}/u.test(each) && each !== 'Dossier');
  return [...words, hidden.address, hidden.phone].map((each) => each.toLowerCase());
}
