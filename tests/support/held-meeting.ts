import fc from 'fast-check';
import type {
  Action,
  AgendaItem,
  Attendee,
  Block,
  Decision,
  Inline,
  Meeting,
} from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
} from './builders.ts';

/** Meetings as people hold them, with every text that an importer could take for something else. */

const sentence = fc.constantFrom(
  'De leden willen de kade nog dit jaar ophogen.',
  'Besluit: de haven wordt gekeurd.',
  'Actie Nora Kalf: bellen vóór 1 mei 2027.',
  'Bespreking',
  'Toelichting: zie 3a. Nota kade',
  'Inbreng OMR',
  'Bijlagen: 3a. Kaart; 3b. Plan',
  '3. Steiger schilderen',
  '- geen opsomming',
  'Het punt wordt aangehouden.',
  'Niet besproken.',
  'Besproken.',
  'Ter informatie.',
  'Het bestuur stemt in met het voorstel. Mia licht het toe.',
  'Aanwezig: Nora Kalf, Joris Tebbe',
  'Datum: 4 mei 2027',
  'Agenda',
  'Sluiting',
  'Pagina 3 van 9',
  'Met vriendelijke groet,',
  'Nora Kalf licht de begroting toe.',
  'Nr. Actie Wie Wanneer',
  'Kosten: € 5 * 3 = € 15 & [meer] <later> # _nu_',
  'II. Romeins',
  'A. Eerste deel',
);
const title = fc.constantFrom(
  'Opening',
  'Kade ophogen',
  'Steiger (deel 2)',
  'Begroting 2027: keuzes',
  'Besluiten van de vorige keer',
  'Actielijst',
  'Toelichting op de cijfers',
  'Rondvraag',
  'Sluiting',
  'Closing remarks',
  'Hamerstukken',
  '5 jaar vooruit (10 min)',
);
const name = fc.constantFrom(
  'Nora Kalf',
  'Joris Tebbe',
  'Mia van den Berg',
  'Ali El Idrissi',
  'K. de Wit-Smit',
  'vacature',
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const plain: fc.Arbitrary<readonly Inline[]> = sentence.map((text) => [{ text }]);
const marked: fc.Arbitrary<readonly Inline[]> = fc
  .tuple(
    sentence,
    fc.constantFrom<Omit<Inline, 'text'>>(
      { bold: true },
      { italic: true },
      { bold: true, italic: true },
      { link: 'https://example.org/stuk' },
    ),
  )
  .map(([text, look]) => [{ text: `${text} ` }, { ...look, text: 'Kade' }, { text: ' en meer.' }]);
const inlines = fc.oneof({ weight: 3, arbitrary: plain }, marked);

const paragraph: fc.Arbitrary<Block> = inlines.map((own) => ({
  type: 'paragraph',
  level: 0,
  inlines: own,
}));
const heading: fc.Arbitrary<Block> = fc
  .constantFrom('Vraag uit de zaal', 'Actielijst', 'Sluiting', 'Bespreking')
  .map((text) => ({ type: 'heading', level: 0, inlines: [{ text }] }));
const listLine: fc.Arbitrary<Block> = fc.record({
  type: fc.constantFrom('bullet' as const, 'numbered' as const),
  level: fc.integer({ min: 0, max: 2 }),
  inlines,
});
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, {
  weight: 2,
  arbitrary: listLine,
});
const blocks = fc.array(block, { maxLength: 4 }).map(stepwise);

/** A list goes a level deeper only below a line that it can hang on. */
function stepwise(drawn: readonly Block[]): readonly Block[] {
  let deepest = 0;
  return drawn.map((one) => {
    const isList = one.type === 'bullet' || one.type === 'numbered';
    const level = isList ? Math.min(one.level, deepest) : 0;
    deepest = isList ? level + 1 : 0;
    return { ...one, level };
  });
}

const outcome = fc.constantFrom<Pick<AgendaItem, 'status' | 'statusReason'>>(
  { status: 'open', statusReason: null },
  { status: 'discussed', statusReason: null },
  { status: 'discussed', statusReason: 'hamerstuk' },
  { status: 'withdrawn', statusReason: 'de cijfers ontbreken' },
  { status: 'postponed', statusReason: null },
  { status: 'forInformation', statusReason: null },
);

function itemWith(children: fc.Arbitrary<readonly AgendaItem[]>): fc.Arbitrary<AgendaItem> {
  return fc
    .record({
      title,
      outcome,
      presenter: orNull(name),
      durationMinutes: orNull(fc.integer({ min: 1, max: 90 })),
      explanation: blocks,
      papers: fc.uniqueArray(fc.constantFrom('Nota kade', 'Kaart 2027', 'Brief van de buren'), {
        maxLength: 3,
      }),
      lanes: fc.uniqueArray(fc.constantFrom('VIAG/IMG+CIO', "Regio's en gemeenten", 'OMR'), {
        maxLength: 2,
      }),
      lane: fc.array(block, { minLength: 1, maxLength: 3 }).map(stepwise),
      discussion: blocks,
      items: children,
    })
    .map(({ outcome: status, papers, lanes, lane, ...fields }) =>
      anItem(fields.title, {
        ...fields,
        ...status,
        attachments: papers.map((paper) => anAttachment(paper)),
        contributions: lanes.map((from) => ({ ...aContribution(from), blocks: lane })),
      }),
    );
}

const deepest = itemWith(fc.constant([]));
const nested = itemWith(fc.array(deepest, { maxLength: 1 }));
const items = fc.array(itemWith(fc.array(nested, { maxLength: 2 })), {
  minLength: 1,
  maxLength: 4,
});

const attendee: fc.Arbitrary<Attendee> = fc
  .record({
    who: name,
    role: fc.constantFrom(null, null, 'chair' as const, 'secretary' as const, 'guest' as const),
    organisation: orNull(
      fc.constantFrom('Gemeente Klaverveen', 'Waterschap (zuid)', 'OMR, bureau'),
    ),
    stay: fc.constantFrom<Pick<Attendee, 'presence' | 'excused' | 'from' | 'until'>>(
      { presence: 'present', excused: null, from: null, until: null },
      { presence: 'partial', excused: null, from: null, until: '11:30' },
      { presence: 'partial', excused: null, from: '10:15', until: null },
      { presence: 'partial', excused: null, from: '11:30', until: '10:15' },
      { presence: 'partial', excused: null, from: '10:15', until: '11:30' },
      { presence: 'absent', excused: true, from: null, until: null },
      { presence: 'absent', excused: false, from: null, until: null },
      { presence: 'absent', excused: null, from: null, until: null },
    ),
  })
  .map(({ who, stay, ...fields }) => anAttendee(who, { ...fields, ...stay }));

interface RecordDraw {
  readonly kind: 'decision' | 'action';
  readonly text: string;
  readonly at: number;
  readonly place: 'line' | 'item' | 'meeting';
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly status: Action['status'];
  readonly timesPostponed: number;
}
const record: fc.Arbitrary<RecordDraw> = fc.record({
  kind: fc.constantFrom('decision' as const, 'action' as const),
  text: sentence,
  at: fc.nat(),
  place: fc.constantFrom('line' as const, 'line' as const, 'item' as const, 'meeting' as const),
  owners: fc.uniqueArray(name, { maxLength: 2 }),
  due: orNull(fc.constantFrom('2027-05-01', '2027-12-24')),
  status: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const),
  timesPostponed: fc.integer({ min: 0, max: 3 }),
});

/** Writes down what was decided and agreed: in a line of an item, at an item, or at none. */
function withRecords(meeting: Meeting, draws: readonly RecordDraw[]): Meeting {
  const all = allItems(meeting.items);
  const lines = new Map<string, Block[]>();
  const decisions: Decision[] = [];
  const actions: Action[] = [];
  for (const [index, { kind, text, at, place, ...fields }] of draws.entries()) {
    // A line of an item speaks for those below it, a record that only hangs on it does not.
    const fit = place === 'item' ? all.filter((one) => one.items.length === 0) : all;
    const item = fit[at % fit.length];
    const itemId = place === 'meeting' ? null : (item?.id ?? null);
    const number = index + 3;
    const decision = aDecision(number, { text, itemId });
    const action = anAction(number, { ...fields, text, itemId });
    if (kind === 'decision') decisions.push(decision);
    else actions.push(action);
    if (itemId === null || place === 'item') continue;
    const ref = { type: kind, id: kind === 'decision' ? decision.id : action.id };
    const line: Block = { type: 'paragraph', level: 0, inlines: [{ text }], ref };
    lines.set(itemId, [...(lines.get(itemId) ?? []), line]);
  }
  const written = (item: AgendaItem): AgendaItem => ({
    ...item,
    discussion: [...item.discussion, ...(lines.get(item.id) ?? [])],
    items: item.items.map(written),
  });
  return { ...meeting, items: meeting.items.map(written), decisions, actions };
}

export const heldMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    fields: fc.record({
      title: fc.constantFrom(
        'Taskforce Waterrand',
        'Agenda van morgen',
        'Bestuur (dagelijks)',
        'Verslag',
      ),
      abbreviation: orNull(fc.constantFrom('TF', 'DB')),
      date: orNull(fc.constant('2027-03-12')),
      startTime: orNull(fc.constant('10:00')),
      endTime: orNull(fc.constant('12:31')),
      location: orNull(fc.constantFrom('Dijkhuis', 'Zaal 3: de Boei, Klaverveen')),
      status: fc.constantFrom('concept' as const, 'adopted' as const),
      intro: blocks,
      nextMeeting: orNull(
        fc.record({
          date: orNull(fc.constant('2027-04-09')),
          time: orNull(fc.constant('10:00')),
          location: fc.constantFrom('Dijkhuis', 'Zaal 3, Klaverveen'),
        }),
      ),
      attendees: fc.uniqueArray(attendee, { selector: (one) => one.name, maxLength: 5 }),
      items,
    }),
    adoptedOn: orNull(fc.constant('2027-05-07')),
    records: fc.array(record, { maxLength: 5 }),
  })
  .map(({ fields, adoptedOn, records }) =>
    withRecords(
      aMeeting({ ...fields, adoptedOn: fields.status === 'adopted' ? adoptedOn : null }),
      records,
    ),
  );
