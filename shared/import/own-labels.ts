import type { OwnKind, OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';

/** What a label says of the text below it. */
export interface OwnLabel {
  readonly kind: 'explanation' | 'discussion';
  /** "TF" in "Bespreking TF". */
  readonly abbreviation: string | null;
}

/**
 * What the labels of an item stand for. A house style may have words of its own for them, but an
 * explanation always comes first, contributions are between, and records are in a discussion.
 */
export function ownLabels(
  lines: readonly SourceLine[],
  { kind, words }: { readonly kind: OwnKind; readonly words: OwnWords },
): ReadonlyMap<SourceLine, OwnLabel> {
  const labels = lines.filter(({ hints }) => hints?.role === 'label');
  const kinds = new Map<SourceLine, OwnLabel['kind']>();
  const byText = new Map<string, OwnLabel['kind']>();
  for (const line of labels) {
    const told = byWord(line.text, words) ?? byPlace(lines, line);
    if (told) kinds.set(line, told);
    if (told) byText.set(line.text, told);
  }
  const otherwise = kind === 'agenda' ? 'explanation' : 'discussion';
  return new Map(
    labels.map((line) => {
      const own = kinds.get(line) ?? byText.get(line.text) ?? otherwise;
      const abbreviation = own === 'discussion' ? abbreviationIn(line.text, words) : null;
      return [line, { kind: own, abbreviation }];
    }),
  );
}

function byWord(text: string, words: OwnWords): OwnLabel['kind'] | undefined {
  if (text === words.explanation) return 'explanation';
  const isDiscussion = text === words.discussion || text.startsWith(`${words.discussion} `);
  return isDiscussion ? 'discussion' : undefined;
}

function byPlace(lines: readonly SourceLine[], line: SourceLine): OwnLabel['kind'] | undefined {
  const at = lines.indexOf(line);
  const start = lines.findLastIndex(({ hints }, index) => index < at && hints?.role === 'item');
  const next = lines.findIndex(({ hints }, index) => index > at && hints?.role === 'item');
  const rolesIn = (from: number, to?: number) =>
    new Set(lines.slice(from, to).map(({ hints }) => hints?.role));
  const before = rolesIn(Math.max(start, 0), at);
  const after = rolesIn(at + 1, next < 0 ? undefined : next);
  if (before.has('label') || before.has('laneLabel')) return 'discussion';
  const isPrepared = after.has('label') || after.has('laneLabel') || after.has('note');
  if (isPrepared) return 'explanation';
  return after.has('decision') || after.has('action') ? 'discussion' : undefined;
}

function abbreviationIn(text: string, { discussion }: OwnWords): string | null {
  if (text === discussion) return null;
  if (text.startsWith(`${discussion} `)) return text.slice(discussion.length + 1);
  return /\s(\p{Lu}[\p{Lu}\d]{1,9})$/u.exec(text)?.[1] ?? null;
}

/** "VIAG" of "Inbreng VIAG", or of "Reactie VIAG" where the house style says so. */
export function laneFrom(label: string, { contribution }: OwnWords): string {
  if (label === contribution) return '';
  if (label.startsWith(`${contribution} `)) return label.slice(contribution.length + 1);
  return label.replace(/^\S+\s/, '');
}
