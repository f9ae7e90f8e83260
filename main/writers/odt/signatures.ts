import type { Signatures } from '../../../shared/export/document.ts';
import { signingRows, signingStops } from '../signing.ts';
import { span } from './runs.ts';
import { styleIds } from './style-ids.ts';
import { element, textXml, type Xml } from './xml.ts';

/** One paragraph, with lines to sign on that are underlined tabs. */
export function signatures(block: Signatures): Xml {
  const line = span(styleIds.signingLine, textXml('\t'));
  const below = ['', ...signingRows(block)].join('\n');
  return element(
    'text:p',
    { 'text:style-name': styleIds.signature },
    line + textXml('\t') + line + textXml(below),
  );
}

export const signingTabs: readonly Xml[] = signingStops.map((stop) =>
  element('style:tab-stop', { 'style:position': `${String(stop)}cm` }),
);
