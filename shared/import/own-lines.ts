import type { Finding } from '../api.ts';
import type { HintedLine, LineHints } from './hinted-line.ts';
import { markdownRoles } from './own-markdown.ts';
import type { OwnRole } from './own-role.ts';
import { ownWordsBy, type OwnKind, type OwnWords } from './own-words.ts';
import { textLines, type SourceLine } from './source-lines.ts';
import { joinRows } from './table-rows.ts';
import { tidy } from './tidy.ts';

/** A document that we wrote ourselves. */
export interface OwnDocument {
  readonly words: OwnWords;
  readonly kind: OwnKind;
  /** A line without a role is text, a sub-heading or a row of a table. */
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

/**
 * The lines of minutes or an agenda that we wrote ourselves, each with its role; `undefined` for any
 * other document. It calls itself by our own word for it, and has our styles, our classes or, in
 * Markdown, our order of things.
 */
export function ownDocument(source: readonly HintedLine[]): OwnDocument | undefined {
  const first = source.find(({ text, hints }) => !hints?.region && tidy(text) !== '');
  const name = tidy(first?.text ?? '');
  const words = first?.hints && ownWordsBy(name);
  const kind = words?.kinds.get(name);
  if (!words || !kind) return undefined;
  const { lines, findings } = textLines(source);
  const roles = first.hints?.role === 'kind' ? rolesOf(lines) : markdownRoles(lines, words);
  if (!roles) return undefined;
  const known = lines.map((line): SourceLine => {
    const role = roles.get(line);
    // Links arrive at the heading of a list too.
    const isHeading = role === 'item' && words.captions.has(line.text);
    return { ...line, hints: withRole(line.hints, isHeading ? undefined : role) };
  });
  return { words, kind, lines: joinRows(known), findings };
}

function rolesOf(lines: readonly SourceLine[]): ReadonlyMap<SourceLine, OwnRole> {
  return new Map(lines.flatMap((line) => (line.hints?.role ? [[line, line.hints.role]] : [])));
}

function withRole(hints: LineHints = {}, role: OwnRole | undefined): LineHints {
  if (role !== undefined) return { ...hints, role };
  const { role: none, ...others } = hints;
  return none === undefined ? hints : others;
}
