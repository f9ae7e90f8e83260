import type { Inline } from '../../shared/meeting/schema.ts';

/** A stretch of a line that leads to one place, or to none, in as many marks as it has. */
export interface LinkRun {
  readonly link: string | undefined;
  readonly inlines: readonly Inline[];
}

/** A link of which a part is bold is one link, not one for each part. */
export function linkRuns(inlines: readonly Inline[]): readonly LinkRun[] {
  const found: { link: string | undefined; inlines: Inline[] }[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (last && last.link === inline.link) last.inlines.push(inline);
    else found.push({ link: inline.link, inlines: [inline] });
  }
  return found;
}
