import type {
  DocumentBlock,
  Heading,
  MinutesDocument,
  Paragraph,
  Row,
  Signatures,
  Table,
} from '../../shared/export/document.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** A document for which only its blocks matter. */
export function aDocument(...blocks: readonly DocumentBlock[]): MinutesDocument {
  const empty = { left: [], right: [] };
  const head = { language: 'nl', title: '', subject: '', author: null } as const;
  return { ...head, header: empty, footer: empty, blocks };
}

/** Room for two to sign, of whom the second is not known. */
export function signaturesOf(chair: string): Signatures {
  return {
    type: 'signatures',
    signers: [
      { name: chair, role: 'Voorzitter' },
      { name: '', role: 'Notulist' },
    ],
  };
}

export function aRow(...texts: readonly string[]): Row {
  return { anchor: null, cells: texts.map((text) => ({ text })) };
}

/** What stands in a table, row by row. */
export function cellTexts(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}

/** What is printed of a meeting, as minutes in Dutch. */
export function blocksOf(meeting: Meeting, options: Partial<MinutesOptions> = {}) {
  return minutesDocument(meeting, { part: 'minutes', language: 'nl', ...options }).blocks;
}

export function headings(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks
    .filter((block): block is Heading => block.type === 'heading')
    .map((block) => block.text);
}

export function tables(blocks: readonly DocumentBlock[]): readonly Table[] {
  return blocks.filter((block): block is Table => block.type === 'table');
}

/** Paragraphs of a role, as "label text". */
export function lines(
  blocks: readonly DocumentBlock[],
  role: Paragraph['role'],
): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === role
      ? [[block.label, inlineText(block.inlines)].filter((part) => part !== null).join(' ')]
      : [],
  );
}
