import type { BlockPlaceholder, InlinePlaceholder } from './placeholders.ts';

/** Where in a template something stands, as its maker would look for it. */
export interface TemplatePlace {
  readonly story: Story;
  /** Counted from 1: the paragraph of the text, or the table and the row in it. */
  readonly at:
    | { readonly kind: 'paragraph'; readonly number: number }
    | { readonly kind: 'row'; readonly table: number; readonly row: number };
  readonly inTextBox: boolean;
}
export type Story =
  | 'text'
  | 'header'
  | 'firstHeader'
  | 'evenHeader'
  | 'footer'
  | 'firstFooter'
  | 'evenFooter'
  | 'footnotes'
  | 'endnotes';

/** Something that the maker of a template should know. */
export type TemplateFinding =
  /** `name` as it is written there, without its braces. */
  | {
      readonly kind: 'unknown';
      readonly name: string;
      readonly nearest: string | null;
      readonly place: TemplatePlace;
    }
  /** Braces that have no counterpart, or one where there should be two. */
  | { readonly kind: 'unbalanced'; readonly text: string; readonly place: TemplatePlace }
  /** A block that has other text in its paragraph comes below that. */
  | { readonly kind: 'notAlone'; readonly name: string; readonly place: TemplatePlace }
  /** A block on every page, in the notes or in the margin of one. */
  | { readonly kind: 'outsideText'; readonly name: string; readonly place: TemplatePlace }
  /** The minutes would be without it. */
  | { readonly kind: 'missing'; readonly placeholder: BlockPlaceholder }
  /** It names some of who were there or not, and has no place for these. */
  | { readonly kind: 'missingPeople'; readonly placeholder: InlinePlaceholder }
  /** There are none in the text: all of the minutes come below what stands there. */
  | { readonly kind: 'noPlaceholders' }
  | { readonly kind: 'removed'; readonly what: RemovedPart }
  | { readonly kind: 'removedField'; readonly name: string };

/** What a template may have and minutes made with it never get. */
export const removedParts = [
  'attachedTemplate',
  'linkedPicture',
  'object',
  'comments',
  'protection',
] as const;
export type RemovedPart = (typeof removedParts)[number];

/** Whether the minutes come out otherwise than the maker of the template will have meant. */
export function isMistake(finding: TemplateFinding): boolean {
  if (finding.kind === 'noPlaceholders') return false;
  if (finding.kind !== 'removed') return true;
  return finding.what === 'linkedPicture' || finding.what === 'object';
}
