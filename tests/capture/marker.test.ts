import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { opensLikeRecord } from '../../shared/capture/marker.ts';
import { markerContext, readLine } from '../support/markers.ts';

describe('the marker of a line', () => {
  test.each([
    ['Besluit: akkoord met het plan', 'decision', 'akkoord met het plan'],
    ['besluit:akkoord', 'decision', 'akkoord'],
    ['Decision: agreed', 'decision', 'agreed'],
    ['vraag: wie betaalt dit?', 'question', 'wie betaalt dit?'],
    ['Question: who pays?', 'question', 'who pays?'],
    ['PS: de zaal is verzet', 'postscript', 'de zaal is verzet'],
    ['P.S. de zaal is verzet', 'postscript', 'de zaal is verzet'],
    ['TODO: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['To do: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['Actie: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['ACTIE: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['Actiepunt: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['AP: rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['Action: improve the report', 'action', 'improve the report'],
    ['Besluit - akkoord met het plan', 'decision', 'akkoord met het plan'],
    ['Actie – rapportage verbeteren', 'action', 'rapportage verbeteren'],
    ['Besloten wordt het plan vast te stellen', 'decision', 'het plan vast te stellen'],
    ['Besloten wordt om het plan vast te stellen', 'decision', 'het plan vast te stellen'],
    ['Besluit TF: akkoord', 'decision', 'akkoord'],
    ['Besluit van de taskforce: akkoord', 'decision', 'akkoord'],
  ])('is read from “%s”', (line, kind, text) => {
    const bodies = ['tf', 'taskforce'];
    expect(readLine(line, { bodies })).toMatchObject({ kind, text, owners: [], due: null });
  });

  test.each([
    'Besloten werd eerder al iets anders',
    'Besluit 2: geen pompen',
    'Besluit TFX: akkoord',
    'De actie loopt: morgen meer',
    'Actie is nodig: wie?',
    'actie nodig op korte termijn',
    'Besluiten zijn er niet',
    'Besluit',
    'Besluit: ',
    'Actie Joris:',
    'Actie om 10:00 in de hal',
    'Vragen: geen',
    'APK: gekeurd',
    'Besluit-document: zie bijlage',
  ])('is not in “%s”', (line) => {
    expect(readLine(line)).toBeNull();
  });
});

describe('who asks and who is asked', () => {
  test.each([
    ['Vraag Nora: wie betaalt?', ['Nora van Elswijk']],
    ['vraag nora: wie betaalt?', ['Nora van Elswijk']],
    ['Vraag van Nora: wie betaalt?', ['Nora van Elswijk']],
    ['Vraag van Elswijk: wie betaalt?', ['Nora van Elswijk']],
    ['Vraag aan van Elswijk: wie betaalt?', ['Nora van Elswijk']],
    ['Vraag Nora aan Joris: wie betaalt?', ['Nora van Elswijk', 'Joris Tebbe']],
    ['Vraag van Nora en Mirthe: wie betaalt?', ['Nora van Elswijk', 'Mirthe Aalbers']],
    ['Vraag aan de voorzitter: wie betaalt?', ['Mirthe Aalbers']],
    ['Vraag @Nora: wie betaalt?', ['Nora van Elswijk']],
    ['Vraag Bewoners: wie betaalt?', ['Bewoners']],
    ['Question from Joris: wie betaalt?', ['Joris Tebbe']],
    ['Vraag van Nora van Elswijk aan Joris: wie betaalt?', ['Nora van Elswijk', 'Joris Tebbe']],
    ['Vraag voor Nora van Elswijk: wie betaalt?', ['Nora van Elswijk']],
  ])('are known from “%s”', (line, owners) => {
    expect(readLine(line)).toMatchObject({
      kind: 'question',
      owners,
      text: 'wie betaalt?',
      due: null,
    });
  });

  test.each([
    'Vraag is: wie betaalt?',
    'Vraag 2: wie betaalt?',
    'Vraag voor de volgende keer: wie betaalt?',
    'Vraag Nora:',
    'Vraagt Nora: wie betaalt?',
    'Vraag Nora om 10:00 in de hal',
  ])('are not in “%s”', (line) => {
    expect(readLine(line)).toBeNull();
  });
});

describe('who does it, as one types it in a hurry', () => {
  const attendees = [
    { name: 'Jeroen van ’t Hoff' },
    { name: 'Jeroen Aarts' },
    { name: 'Hanneke van der Zwaag' },
    { name: 'Zoë de l’Écluse' },
    { name: 'Mei-Ling Chan' },
    { name: 'Björn Vermeulen' },
  ];

  test.each([
    ['Jeroen A.', ['Jeroen Aarts']],
    ['jeroen a', ['Jeroen Aarts']],
    ['Jeroen H.', ['Jeroen van ’t Hoff']],
    ['Jeroen vtH', ['Jeroen van ’t Hoff']],
    ["Jeroen van 't Hoff", ['Jeroen van ’t Hoff']],
    ["v't Hoff", ['Jeroen van ’t Hoff']],
    ['vd Zwaag', ['Hanneke van der Zwaag']],
    ['Hanneke v.d. Zwaag', ['Hanneke van der Zwaag']],
    ['H. v/d Zwaag', ['Hanneke van der Zwaag']],
    ['Zoe', ['Zoë de l’Écluse']],
    ["zoe de l'ecluse", ['Zoë de l’Écluse']],
    ['Mei-Ling', ['Mei-Ling Chan']],
    ['Bjorn Vermeulen/Mei-Ling', ['Björn Vermeulen', 'Mei-Ling Chan']],
  ])('is known from “%s”', (who, owners) => {
    expect(readLine(`Actie ${who}: bellen`, { attendees })).toMatchObject({
      owners,
      text: 'bellen',
      due: null,
      openDue: null,
    });
    expect(readLine(`Actie ${who} volgende week: bellen`, { attendees })).toMatchObject({
      owners,
      due: '2027-03-19',
    });
  });

  it('is not known from a first name that two have, and is kept as it was typed', () => {
    expect(readLine('Actie Jeroen: bellen', { attendees })?.owners).toEqual(['Jeroen']);
  });
});

describe('who does it', () => {
  test.each([
    ['Actie Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['actie joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie Tebbe: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie van Elswijk: bellen', ['Nora van Elswijk'], 'bellen'],
    ['Actie NvE: bellen', ['Nora van Elswijk'], 'bellen'],
    ['Actie Joris en Mirthe: bellen', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    [
      'Actie Joris, Mirthe en Nora: bellen',
      ['Joris Tebbe', 'Mirthe Aalbers', 'Nora van Elswijk'],
      'bellen',
    ],
    ['Actie: Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie: bellen (Joris)', ['Joris Tebbe'], 'bellen'],
    ['Actie: bellen (Joris en Mirthe, 1 april)', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    ['Actie: Joris belt de bank', ['Joris Tebbe'], 'Joris belt de bank'],
    ['Actie Joris belt de bank', ['Joris Tebbe'], 'Joris belt de bank'],
    [
      'AP Samira en Joris bellen de bank',
      ['Samira Bakkali', 'Joris Tebbe'],
      'Samira en Joris bellen de bank',
    ],
    ['Actie Waterschappen: bellen', ['Waterschappen'], 'bellen'],
    ['Actie @Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie @Joris en @Mirthe: bellen', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    ['Actie Joris i.s.m. Mirthe: bellen', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    ['Actie Joris samen met Mirthe: bellen', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    ['To do Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie Joris/Mirthe: bellen', ['Joris Tebbe', 'Mirthe Aalbers'], 'bellen'],
    ['Actie J. Tebbe: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie voor Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie - Joris: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie voorzitter: bellen', ['Mirthe Aalbers'], 'bellen'],
    ['Actie de notulist: bellen', ['Nora van Elswijk'], 'bellen'],
    ['Action secretary: call', ['Nora van Elswijk'], 'call'],
    ['Actie allen: lezen', ['Allen'], 'lezen'],
    ['Actie: lezen (allen)', ['Allen'], 'lezen'],
    ['Action everyone: read', ['Everyone'], 'read'],
    ['Actie werkgroep communicatie: bellen', ['Werkgroep communicatie'], 'bellen'],
    ['Actie Joris en bestuur: bellen', ['Joris Tebbe', 'Bestuur'], 'bellen'],
    ['Actie dhr. Tebbe: bellen', ['Joris Tebbe'], 'bellen'],
    ['Actie mevrouw van Elswijk: bellen', ['Nora van Elswijk'], 'bellen'],
    ['Actie: offerte - Joris - opvragen', ['Joris Tebbe'], 'offerte - Joris - opvragen'],
    ['Actie: Website – teksten – Joris', ['Joris Tebbe'], 'Website – teksten – Joris'],
    ['Actie: Joris belt (offerte, z.s.m.)', ['Joris Tebbe'], 'Joris belt (offerte, z.s.m.)'],
  ])('“%s”', (line, owners, text) => {
    expect(readLine(line)).toMatchObject({ kind: 'action', owners, text });
  });

  it('is left as typed when two people answer to the name', () => {
    const attendees = [{ name: 'Joris Tebbe' }, { name: 'Joris Veen' }];
    expect(readLine('Actie Joris: bellen', { attendees })?.owners).toEqual(['Joris']);
  });

  it('is somebody in the meeting before somebody of the series', () => {
    const members = [{ name: 'Joris Veen' }];
    expect(readLine('Actie Joris: bellen', { members })?.owners).toEqual(['Joris Tebbe']);
  });
});

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const lines = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom('Actie', 'AP', 'Besluit', 'vraag', 'PS'),
      fc.constantFrom('', ' Joris', ' Joris en Nora', ' vrijdag', ' Mirthe 1 nov'),
      fc.constantFrom(': ', ' ', ':'),
      words,
      fc.constantFrom('', ' (Joris)', ' (vrijdag)', ' | Nora', ' - Joris - ', ' (x, z.s.m.)'),
      words,
    )
    .map((parts) => parts.join('')),
);

describe('any line', () => {
  it('gives the text that stands in it at the place told, and a day that exists', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const marker = readLine(line);
        if (!marker) return;
        expect(line.slice(marker.start, marker.end)).toBe(marker.text);
        expect(marker.text.trim()).toBe(marker.text);
        expect(marker.text).not.toBe('');
        if (marker.due !== null) expect(marker.due >= markerContext.meetingDate).toBe(true);
      }),
    );
  });

  it('is a decision or an action only when it opens like a record', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const kind = readLine(line)?.kind;
        if (kind === 'decision' || kind === 'action') expect(opensLikeRecord(line)).toBe(true);
      }),
    );
    for (const line of [
      'Besloten – akkoord',
      'AP: bellen',
      'Action item Nora: call',
      'Decided: yes',
    ])
      expect(opensLikeRecord(line)).toBe(true);
    for (const line of ['Besluiten kost tijd', 'Actief zijn', 'Apart: dit', 'De actie: bellen'])
      expect(opensLikeRecord(line)).toBe(false);
  });

  it('reads names and day the same wherever they stand', () => {
    const who = fc.constantFrom('Joris', 'Nora van Elswijk', 'Mirthe en Samira');
    const when = fc.constantFrom('vrijdag', '1 nov', 'over twee weken', 'eind november');
    fc.assert(
      fc.property(who, when, (owners, day) => {
        const before = readLine(`Actie ${owners} ${day}: bellen`);
        const behind = readLine(`Actie: bellen (${owners}, ${day})`);
        expect({ ...before, start: 0, end: 0 }).toEqual({ ...behind, start: 0, end: 0 });
      }),
    );
  });
});
