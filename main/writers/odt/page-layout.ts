import type { MinutesDocument } from '../../../shared/export/document.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { page } from './measures.ts';
import { styleIds } from './style-ids.ts';
import { element, textXml, type Xml } from './xml.ts';

const LAYOUT = 'A4';

export function pageLayout(): Xml {
  const cm = (value: number) => `${String(value)}cm`;
  const footer = {
    'fo:min-height': cm(page.footer),
    'fo:margin-top': cm(page.footer / 2),
  };
  return element(
    'style:page-layout',
    { 'style:name': LAYOUT },
    element('style:page-layout-properties', {
      'fo:page-width': cm(page.width),
      'fo:page-height': cm(page.height),
      'style:print-orientation': 'portrait',
      'fo:margin-top': cm(page.margin),
      'fo:margin-bottom': cm(page.margin - page.footer),
      'fo:margin-left': cm(page.margin),
      'fo:margin-right': cm(page.margin),
    }),
    element('style:footer-style', {}, element('style:header-footer-properties', footer)),
  );
}

/** Every page, with its number at the foot. */
export function masterPage({ running, language }: MinutesDocument): Xml {
  const t = translator(language);
  const line = [
    textXml(`${running}\t${t('minutes.page')} `),
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    textXml(` ${t('minutes.pageOf')} `),
    element('text:page-count', {}, '1'),
  ];
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': LAYOUT },
    element('style:footer', {}, element('text:p', { 'text:style-name': styleIds.footer }, ...line)),
  );
}
