import type { MinutesDocument, RunningLine } from '../../../shared/export/document.ts';
import type { PageMeasures } from '../../../shared/export/preview.ts';
import type { Look } from '../look.ts';
import { runningLines } from '../running-lines.ts';
import { styleIds } from './style-ids.ts';
import { element, textXml, type Xml } from './xml.ts';

const LAYOUT = 'Page';

export function pageLayout({ width, height, margin }: PageMeasures): Xml {
  const cm = (value: number) => `${value.toFixed(3)}cm`;
  // The lines of the page stand within its margins.
  const line = margin / 2;
  const box = (inner: string) =>
    element('style:header-footer-properties', { 'fo:min-height': cm(line), [inner]: cm(line / 2) });
  return element(
    'style:page-layout',
    { 'style:name': LAYOUT },
    element('style:page-layout-properties', {
      'fo:page-width': cm(width),
      'fo:page-height': cm(height),
      'style:print-orientation': width > height ? 'landscape' : 'portrait',
      'fo:margin-top': cm(margin - line),
      'fo:margin-bottom': cm(margin - line),
      'fo:margin-left': cm(margin),
      'fo:margin-right': cm(margin),
    }),
    element('style:header-style', {}, box('fo:margin-bottom')),
    element('style:footer-style', {}, box('fo:margin-top')),
  );
}

/** What stands on every page. */
export function masterPage({ header, footer }: MinutesDocument, look: Look): Xml {
  const lines = (running: RunningLine, style: string) =>
    runningLines(running, look).map((line) => pageLine(line, style));
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': LAYOUT },
    element('style:header', {}, ...lines(header, styleIds.header)),
    element('style:footer', {}, ...lines(footer, styleIds.footer)),
  );
}

function pageLine({ left, right }: RunningLine, style: string): Xml {
  const content = [...left.map(pieceXml), textXml('\t'), ...right.map(pieceXml)];
  return element('text:p', { 'text:style-name': style }, ...content);
}

function pieceXml(piece: RunningLine['left'][number]): Xml {
  if (typeof piece === 'string') return textXml(piece);
  return piece.pageNumber === 'this'
    ? element('text:page-number', { 'text:select-page': 'current' }, '1')
    : element('text:page-count', {}, '1');
}
