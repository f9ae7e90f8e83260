import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChoices, type Choices, type LineChoice } from '../../shared/import/choices.ts';
import { draftFromLines, type TextDraft } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { accountOfText } from './account.ts';
import { agendaOf, counter, fixture, reasonsOf } from './read.ts';

const agenda = `Dijkberaad 12 maart 2027

1. Opening
Welkom aan allen.
2. Kades
De stand van zaken.
3. Rondvraag
© Waterrand`;

function read(choices: Readonly<Record<number, LineChoice>>, text = agenda): TextDraft {
  const chosen: Choices = new Map(
    Object.entries(choices).map(([line, choice]) => [Number(line), choice]),
  );
  return draftFromLines(linesOfText(text), counter(), { choices: chosen });
}

const WELCOME = 4;
const QUAYS = 5;
const STATE = 6;
const TO_TOP = 8;

describe('a line of which the user says what it is', () => {
  it('becomes an item, between the items that are there', () => {
    const { meeting } = read({ [STATE]: 'item' });
    expect(meeting.items.map(({ title }) => title)).toEqual([
      'Opening',
      'Kades',
      'De stand van zaken.',
      'Rondvraag',
    ]);
  });

  it('becomes a sub-item of the item above it', () => {
    const { meeting } = read({ [QUAYS]: 'subItem' });
    expect(agendaOf(meeting.items)).toHaveLength(3);
    expect(meeting.items[0]?.items[0]?.title).toBe('Kades');
  });

  it('becomes explanation or discussion, and what follows goes with it', () => {
    const twoLines = agenda.replace('Welkom aan allen.', 'Welkom aan allen.\n\nEn tot ziens.');
    const said = read({ [WELCOME]: 'discussion' }, twoLines).meeting.items[0];
    expect(said?.discussion).toHaveLength(2);
    const explained = read({ [WELCOME]: 'explanation' }, twoLines).meeting.items[0];
    expect(explained?.explanation).toHaveLength(2);
    expect(explained?.discussion).toEqual([]);
  });

  it('becomes attendees, each once, who own actions as those of a list do', () => {
    const text = `Dijkberaad 12 maart 2027
Aanwezig: Nora Kalf
1. Opening
Jan Pol (gemaal) en Nora Kalf
Actie Jan: pomp nakijken`;
    const { meeting, trace } = read({ 4: 'attendee' }, text);
    expect(meeting.attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Nora Kalf', null],
      ['Jan Pol', 'gemaal'],
    ]);
    expect(meeting.actions[0]?.owners).toEqual(['Jan Pol']);
    expect(trace.find(({ line }) => line === 4)?.became).toBe('attendee');
  });

  it('becomes one attendee by all its words, or none where these are more than a name has', () => {
    expect(read({ [STATE]: 'attendee' }).meeting.attendees).toMatchObject([
      { name: 'De stand van zaken.' },
    ]);
    const long = `${'De stand van zaken '.repeat(6)}is goed.`;
    const { meeting } = read({ [STATE]: 'attendee' }, agenda.replace('De stand van zaken.', long));
    expect(meeting.attendees).toEqual([]);
    expect(meeting.intro).toHaveLength(1);
  });

  it('becomes text of the introduction where no item is there to hold it', () => {
    const invited = agenda.replace('\n\n1.', '\nAanwezig: Nora Kalf\n\n1.');
    const { meeting, trace } = read({ 2: 'explanation' }, invited);
    expect(meeting.attendees).toEqual([]);
    expect(meeting.intro).toMatchObject([{ inlines: [{ text: 'Aanwezig: Nora Kalf' }] }]);
    expect(trace.find(({ line }) => line === 2)?.became).toBe('intro');
  });

  it('becomes an attachment, a decision or an action of its item', () => {
    const { meeting } = read({ [WELCOME]: 'attachment', [STATE]: 'decision' });
    expect(meeting.items[0]?.attachments).toMatchObject([{ title: 'Welkom aan allen.' }]);
    expect(meeting.decisions).toMatchObject([
      { itemId: meeting.items[1]?.id, text: 'De stand van zaken.' },
    ]);
    expect(read({ [STATE]: 'action' }).meeting.actions).toMatchObject([
      { text: 'De stand van zaken.' },
    ]);
  });

  it('is left out, and said to be so', () => {
    const draft = read({ [STATE]: 'leftOut' });
    expect(JSON.stringify(draft.meeting)).not.toContain('stand van zaken');
    expect(reasonsOf(draft)).toContain('byUser');
  });

  it('is kept although it looked like part of a page', () => {
    expect(JSON.stringify(read({}).meeting)).not.toContain('© Waterrand');
    const kept = read({ [TO_TOP]: 'discussion' });
    expect(kept.meeting.items[2]?.discussion).toHaveLength(1);
    expect(reasonsOf(kept)).not.toContain('pageText');
  });

  it('belongs to the introduction', () => {
    const { meeting } = read({ [STATE]: 'intro' });
    expect(JSON.stringify(meeting.intro)).toContain('De stand van zaken.');
  });

  it('makes an agenda of a text in which none was found', () => {
    const text = 'Verslag\n\nEerst dit onderwerp\nen wat ervan gezegd werd.';
    expect(read({ 3: 'item' }, text).meeting.items[0]?.title).toContain('Eerst dit onderwerp');
  });
});

describe('a line of which the user says that it tells of no attendee', () => {
  const report = agenda.replace('Welkom aan allen.', 'Linda Boogaard heeft zich afgemeld.');
  const linda = { name: 'Linda Boogaard', presence: 'absent' };

  it('makes nobody one, and stays what it was', () => {
    const before = read({}, report);
    expect(before.meeting.attendees).toMatchObject([linda]);
    const after = read({ [WELCOME]: 'noAttendee' }, report);
    expect(after.meeting.attendees).toEqual([]);
    expect(after.meeting.items).toEqual(before.meeting.items);
    expect(after.trace).toEqual(before.trace);
    expect(reasonsOf(after)).not.toContain('attendanceFromSentence');
  });

  it('leaves who is on the list as the list has him', () => {
    const listed = report.replace('\n\n', '\nAanwezig: Linda Boogaard, Nora Kalf\n\n');
    const said = listed.replace('heeft zich afgemeld', 'vertrekt om 11.30 uur');
    expect(read({}, said).meeting.attendees[0]).toMatchObject({ until: '11:30' });
    const { attendees } = read({ 5: 'noAttendee' }, said).meeting;
    expect(attendees).toMatchObject([
      { name: 'Linda Boogaard', until: null },
      { name: 'Nora Kalf' },
    ]);
  });
});

/** Every piece of the source has one place. */
const eachOnce = { untraced: [], tracedTwice: [] };

describe('nothing is lost or doubled', () => {
  it.each(['agenda-waterrand.txt', 'agenda-mail.txt', 'verslag-webpagina.txt'])(
    'whatever the user says of %s',
    (name) => {
      const text = fixture(name);
      const lines = text.split('\n').length;
      const choices = fc.dictionary(
        fc.integer({ min: 1, max: lines }).map(String),
        fc.constantFrom(...lineChoices),
        { maxKeys: 8 },
      );
      fc.assert(
        fc.property(choices, (chosen) => {
          expect(accountOfText(text, read(chosen, text))).toMatchObject(eachOnce);
        }),
      );
    },
  );
});
