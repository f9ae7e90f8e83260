import type { Finding } from '../api.ts';
import type { DraftItem } from './draft-item.ts';

/**
 * Parts marked with a letter (A, B), or whose numbers were lost (`flat`), are often introduced one
 * by one and then discussed together: when only the last of them has contributions and a
 * discussion, these go to the item itself.
 */
export function liftSharedText(items: readonly DraftItem[], flat: boolean): readonly Finding[] {
  return items.flatMap((item) => {
    const last = item.items.at(-1);
    const alike = item.items.length > 1 && (flat || item.items.every((part) => part.lettered));
    if (!last || !alike || hasTalk(item) || item.items.slice(0, -1).some(hasTalk) || !hasTalk(last))
      return [];
    item.contributions = [...item.contributions, ...last.contributions];
    item.discussion = [...item.discussion, ...last.discussion];
    last.contributions = [];
    last.discussion = [];
    return [
      {
        kind: 'guess' as const,
        line: last.line,
        reason: 'importing.findings.sharedText' as const,
        values: { number: item.number ?? item.title },
        text: last.title,
      },
    ];
  });
}

function hasTalk({ contributions, discussion }: DraftItem): boolean {
  return contributions.length > 0 || discussion.length > 0;
}
