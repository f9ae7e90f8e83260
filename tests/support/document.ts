import type {
  DocumentBlock,
  MinutesDocument,
  Row,
  Signatures,
  Table,
} from '../../shared/export/document.ts';

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
