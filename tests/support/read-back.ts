import { printable } from '../../main/writers/printable.ts';
import type { DocumentBlock, List, MinutesDocument } from '../../shared/export/document.ts';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { aContribution, aDecision, aMeeting, anAction, anItem, counter, text } from './builders.ts';
import type { ReadBack } from './word-readers.ts';

/** Everything that ever broke a file: for XML, for Word, for right-to-left, for sheer size. */
export function hardMeeting(): Meeting {
  const odd = [
    'Jansen & Zn <B.V.> "Kust" \'s',
    'control \u0000\u0008\u001b\uFFFE\uD800 gone',
    'emoji 😀👩‍👩‍👧 flag 🇳🇱',
    'שלום עולם and مرحبا بالعالم',
    'line\nfeed\ttab',
    'woord '.repeat(1_700),
  ];
  const items = odd.map((line) =>
    anItem(line.slice(0, 80), {
      discussion: text(line),
      contributions: [aContribution(line.slice(0, 30), line)],
    }),
  );
  const [first] = items;
  const itemId = first?.id ?? null;
  return aMeeting({
    title: odd[0] ?? '',
    status: 'adopted',
    items,
    decisions: odd.map((line, index) => aDecision(index + 1, { itemId, text: line })),
    actions: odd.map((line, index) => anAction(index + 1, { itemId, text: line, owners: [line] })),
  });
}

function longMeeting(): Meeting {
  const said = text('Er is gesproken.', 'De voorzitter vat samen.');
  return aMeeting({
    items: Array.from({ length: 500 }, (_, index) =>
      anItem(`Punt ${String(index + 1)}`, { discussion: said }),
    ),
  });
}

/** What every writer of documents is tried with. */
export const meetings: readonly (readonly [string, () => Meeting])[] = [
  ['the sample', () => sampleMeeting(counter()).meeting],
  ['hard characters', hardMeeting],
  ['500 items', longMeeting],
];

export const documentOf = (meeting: Meeting) =>
  minutesDocument(meeting, { part: 'minutes', language: 'nl', contents: true });

/** Letters and digits alone: readers differ in how they tell spaces, list marks and colons. */
export function core(line: string): string {
  return line.replace(/[^\p{L}\p{N}]/gu, '');
}

function listText(list: List): string {
  return list.lines
    .map((line) => inlineText(line.inlines) + line.lists.map(listText).join(''))
    .join('');
}

function blockText(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return (block.label ?? '') + inlineText(block.inlines);
    case 'list':
      return listText(block);
    case 'lane':
      return block.label + block.blocks.map(blockText).join('');
    case 'table':
      return tableTexts(block).flat().join('');
    case 'signatures':
      return [
        ...block.signers.map(({ name }) => name),
        ...block.signers.map(({ role }) => role),
      ].join('');
    case 'contents':
      return block.title + block.entries.map((entry) => entry.text).join('');
  }
}

function tableTexts({ columns, rows }: Extract<DocumentBlock, { readonly type: 'table' }>) {
  const cells = rows.map((row) => row.cells.map((cell) => cell.text));
  return [columns.map(({ header }) => header), ...cells];
}

/** What a reader that misses nothing finds in a document. */
export function expected({ blocks }: MinutesDocument): ReadBack {
  return inCore({
    headings: blocks.flatMap((block) =>
      block.type === 'heading' && block.level !== 'title'
        ? [[block.level, block.text] as const]
        : [],
    ),
    tables: blocks.flatMap((block) => (block.type === 'table' ? [tableTexts(block)] : [])),
    text: blocks.map(blockText).join(''),
  });
}

export function inCore({ headings, tables, text: whole }: ReadBack): ReadBack {
  const clean = (line: string) => core(printable(line));
  return {
    headings: headings.map(([level, line]) => [level, clean(line)]),
    tables: tables.map((rows) => rows.map((cells) => cells.map(clean))),
    text: clean(whole),
  };
}
