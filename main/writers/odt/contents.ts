import type { Contents } from '../../../shared/export/document.ts';
import { linkTo } from './runs.ts';
import { styleIds } from './style-ids.ts';
import { element, escaped, textXml, type Xml } from './xml.ts';

const levels = [1, 2] as const;

/**
 * A table of contents that the program can bring up to date. It is written filled in, without page
 * numbers: only a program that lays out the pages knows those.
 */
export function contents({ title, entries }: Contents): Xml {
  if (entries.length === 0) return '';
  const heading = element('text:p', { 'text:style-name': styleIds.contentsTitle }, textXml(title));
  return element(
    'text:table-of-content',
    { 'text:name': title },
    source(title),
    element(
      'text:index-body',
      {},
      element('text:index-title', { 'text:name': `${title}_Head` }, heading),
      ...entries.map(({ level, text, to }) =>
        element(
          'text:p',
          { 'text:style-name': styleIds.contents[level] },
          linkTo(to, styleIds.contentsLink, textXml(text.replaceAll('\n', ' '))),
        ),
      ),
    ),
  );
}

/** From what, and how, the program makes the entries when it does so itself. */
function source(title: string): Xml {
  const style = styleIds.contentsTitle;
  return element(
    'text:table-of-content-source',
    { 'text:outline-level': levels.length, 'text:use-outline-level': 'true' },
    element('text:index-title-template', { 'text:style-name': style }, escaped(title)),
    ...levels.map((level) =>
      element(
        'text:table-of-content-entry-template',
        { 'text:outline-level': level, 'text:style-name': styleIds.contents[level] },
        element('text:index-entry-link-start', {}),
        element('text:index-entry-text', {}),
        element('text:index-entry-link-end', {}),
      ),
    ),
  );
}
