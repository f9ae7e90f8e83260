import type { AttachmentText } from './attachment-lines.ts';
import type { LineHints } from './hinted-line.ts';

/** What a line, or a part of it, turned out to be. */
export type Entry =
  | { readonly kind: 'heading'; readonly line: number; readonly heading: Heading }
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly section: Section;
      readonly text: string;
      /** What the format says about the line that the text is from. */
      readonly hints: LineHints | undefined;
    }
  | {
      readonly kind: 'attachments';
      readonly line: number;
      readonly papers: readonly AttachmentText[];
    }
  /** A contribution that is announced; its text, if any, comes as text. */
  | { readonly kind: 'lane'; readonly line: number; readonly from: string }
  | { readonly kind: 'presenter'; readonly line: number; readonly name: string };

export interface Heading {
  readonly level: 'item' | 'subItem' | 'lettered' | 'again';
  /** As the source has it, `null` when the source lost it. */
  readonly number: string | null;
  readonly title: string;
}

export type Section =
  | { readonly kind: 'explanation' | 'discussion' | 'decision' }
  | { readonly kind: 'contribution'; readonly from: string }
  | { readonly kind: 'action'; readonly owners: readonly string[] };
