import type { Finding } from '../api.ts';
import type { Entry, Section } from './entries.ts';
import { saysNothing } from './empty-forms.ts';
import type { Label } from './read-label.ts';
import type { TableRow } from './table-columns.ts';

export function isAbbreviation(body: string | null): boolean {
  return body !== null && /^\p{Lu}{2}[\p{L}\d]{0,8}$/u.test(body);
}

/** Why what a form says behind the label is left out; `null` where it belongs to somebody. */
export function nothingOf(label: Label): Finding['reason'] | null {
  switch (label.kind) {
    case 'decision':
      return label.number === null ? 'importing.findings.noDecision' : null;
    case 'action':
      return label.owners.length === 0 ? 'importing.findings.noAction' : null;
    case 'attachments':
      return 'importing.findings.noPaper';
    case 'explanation':
    case 'contribution':
    case 'discussion':
    case 'presenter':
      return null;
  }
}

export function labelEntry(label: Label, line: number, source: string): Entry {
  switch (label.kind) {
    case 'contribution':
      return { kind: 'lane', line, source, from: label.from };
    case 'explanation':
      if (label.by === null) break;
      return { kind: 'presenter', line, source, name: label.by };
    case 'attachments':
      return { kind: 'label', line, source, became: 'attachment' };
    case 'presenter':
    case 'discussion':
    case 'decision':
    case 'action':
      break;
  }
  return { kind: 'label', line, source, became: label.kind };
}

/** Where the items are told otherwise, a table of topics has what was decided about them. */
export function decides({ cells }: TableRow): boolean {
  return cells.some(
    ({ column, text }) => column === 'decision' && text !== '' && !saysNothing(text),
  );
}

export const emptyRow = {
  decisions: 'importing.findings.noDecision',
  actions: 'importing.findings.noAction',
} as const;

export function isListLine(text: string): boolean {
  return /^(?:[-•*–]|\d{1,3}[.)])\s/.test(text);
}

/** A label that speaks of one line, or one list, only. */
export function isOnce({ kind }: Section): boolean {
  return kind === 'decision' || kind === 'action';
}
