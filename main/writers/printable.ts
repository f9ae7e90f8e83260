import type { Paragraph, ParagraphRole } from '../../shared/export/document.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';

/**
 * Text without what no file may hold: XML 1.0 forbids most control characters, halves of surrogate
 * pairs and two non-characters, and HTML follows it. Line ends become `\n`.
 * Source: www.w3.org/TR/xml/#charsets
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}

/** "Bijlagen" before a value becomes "Bijlagen:"; the label of a record has its colon. */
export function leadText(role: ParagraphRole, label: string): string {
  return role === 'decision' || role === 'action' ? label : `${label}:`;
}

/** All that stands in a paragraph, its label first. */
export function paragraphText({ label, inlines }: Pick<Paragraph, 'label' | 'inlines'>): string {
  return `${label ?? ''} ${inlineText(inlines)}`;
}
