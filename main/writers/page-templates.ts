import type { RunningLine } from '../../shared/export/document.ts';
import { documentHead, type MinutesOptions } from '../../shared/export/minutes.ts';
import { lineEdge, SIDES_APART } from '../../shared/export/preview.ts';
import { fontFamily } from '../../shared/house/fonts.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { escaped } from './html.ts';
import { lookOf, type House, type Look } from './look.ts';

/** What a browser prints at the head and the foot of every page; it fills in the page numbers. */
export interface PageTemplates {
  readonly header: string;
  readonly footer: string;
}

export function pageTemplates(
  meeting: Meeting,
  options: MinutesOptions & { readonly house: House },
): PageTemplates {
  const { house } = options;
  const { header, footer } = documentHead(meeting, options, house.style);
  const look = lookOf(house);
  return {
    header: templateOf(header, 'top', look),
    footer: templateOf(footer, 'bottom', look),
  };
}

/** Centimetres that the browser itself leaves between the edge of the paper and the line. */
const LEFT_FREE = 0.53;

function templateOf(
  { left, right }: RunningLine,
  edge: 'top' | 'bottom',
  { page, palette, bodyFont }: Look,
): string {
  const look = [
    `width: 100%; margin: 0 ${String(page.margin)}cm`,
    `padding-${edge}: ${(lineEdge(page) - LEFT_FREE).toFixed(2)}cm`,
    `display: flex; gap: ${String(SIDES_APART)}cm; justify-content: space-between`,
    `font: 9pt ${fontFamily(bodyFont)}; color: #${palette.soft}`,
  ].join('; ');
  const side = (pieces: RunningLine['left'], style = '') =>
    `<span${style}>${pieces.map(pieceHtml).join('')}</span>`;
  return `<div style="${look}">${side(left)}${side(right, ' style="flex: none; max-width: 50%; text-align: right"')}</div>`;
}

function pieceHtml(piece: RunningLine['left'][number]): string {
  if (typeof piece === 'string') return escaped(piece);
  return `<span class="${piece.pageNumber === 'this' ? 'pageNumber' : 'totalPages'}"></span>`;
}
