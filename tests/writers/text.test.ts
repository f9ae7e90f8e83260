import { describe, expect, it } from 'vitest';
import { writeText } from '../../main/writers/text.ts';
import {
  paragraphOf,
  type DocumentBlock,
  type Heading,
  type List,
} from '../../shared/export/document.ts';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { aMeeting, anAction } from '../support/builders.ts';
import { aDocument, aRow, signaturesOf } from '../support/document.ts';

function plain(...blocks: readonly DocumentBlock[]): string {
  return writeText(aDocument(...blocks));
}

const heading = (level: Heading['level'], text: string): Heading => ({
  type: 'heading',
  level,
  text,
  anchor: null,
});

const line = (text: string, ...lists: readonly List[]) => ({ inlines: [{ text }], lists });

describe('plain text', () => {
  it('underlines the title and the items, and leaves a line before each', () => {
    expect(plain(heading('title', 'Taskforce'), heading(1, '1. A'), heading(2, '1a. B'))).toBe(
      'Taskforce\n=========\n\n1. A\n----\n\n1a. B\n',
    );
  });

  it('keeps facts together and a text close to its label', () => {
    const text = plain(
      paragraphOf('fact', '12 maart 2027', 'Datum'),
      paragraphOf('fact', 'Dijkhuis', 'Plaats'),
      paragraphOf('label', 'Bespreking TF'),
      paragraphOf('body', 'Gezegd.'),
    );
    expect(text).toBe('Datum: 12 maart 2027\nPlaats: Dijkhuis\n\nBespreking TF:\nGezegd.\n');
  });

  it('shows where a link goes, unless the text says so already', () => {
    const link = 'https://example.org';
    const inlines = [{ text: 'Stuk', link }, { text: ' ' }, { text: link, link }];
    expect(plain({ ...paragraphOf('body', ''), inlines })).toBe(
      'Stuk (https://example.org) https://example.org\n',
    );
  });

  it('numbers lists and indents what hangs below', () => {
    const below: List = { type: 'list', ordered: false, lines: [line('a')] };
    const lines = [line('een\nvervolg', below)];
    expect(plain({ type: 'list', ordered: true, lines })).toBe('1. een\n   vervolg\n   - a\n');
  });

  it('indents a lane below the name of who handed it in', () => {
    const blocks = [paragraphOf('body', 'Eens.')];
    expect(plain({ type: 'lane', label: 'Inbreng regio’s', blocks })).toBe(
      'Inbreng regio’s:\n  Eens.\n',
    );
  });

  it('sets a table in columns, breaks between words and cuts none', () => {
    const long = 'x'.repeat(90);
    const text = plain({
      type: 'table',
      caption: 'Acties',
      columns: [
        { header: 'Nr.', width: 10 },
        { header: 'Actie', width: 90 },
      ],
      rows: [
        aRow(
          '27',
          'Een overzicht maken van alle projecten die in de winter zijn gestopt, met de reden.',
        ),
        aRow('28', long),
      ],
    });
    const lines = text.split('\n');
    expect(lines[0]).toBe('Nr.  Actie');
    expect(lines[2]).toMatch(/^27 {3}Een overzicht/);
    expect(lines[3]).toMatch(/^ {5}\S/);
    expect(lines[2]?.length).toBeLessThanOrEqual(78);
    expect(text).toContain(long);
  });

  it('gives the columns of a list the room that others leave', () => {
    const meeting = aMeeting({
      actions: [
        anAction(101, { text: 'Bellen.', owners: ['Wethouder'], due: '2027-09-28' }),
        anAction(102, { text: 'Mailen.', status: 'cancelled' }),
      ],
    });
    const { blocks } = minutesDocument(meeting, { part: 'actions', language: 'nl' });
    const lines = writeText(aDocument(...blocks)).split('\n');
    expect(lines).toContain('101        Bellen.  Wethouder  28 september 2027  open       0');
    expect(lines).toContain('102        Mailen.                                vervallen  0');
  });

  it('names who sign below each other, each behind the role', () => {
    expect(plain(signaturesOf('Ada_K'))).toBe('Voorzitter: Ada_K\nNotulist:\n');
  });
});
