import type { LogoOnPaper } from '../look.ts';
import { styleIds } from './style-ids.ts';
import { element, escaped, type Xml } from './xml.ts';

export function picturePath({ type }: LogoOnPaper): string {
  return `Pictures/logo.${type}`;
}

export function pictureType({ type }: LogoOnPaper): string {
  return type === 'png' ? 'image/png' : 'image/jpeg';
}

/** The mark of the house, above everything. */
export function logo(picture: LogoOnPaper): Xml {
  const { alt, width, height } = picture;
  const frame = element(
    'draw:frame',
    {
      'draw:style-name': styleIds.picture,
      'draw:name': 'Logo',
      'text:anchor-type': 'as-char',
      'svg:width': `${width.toFixed(3)}cm`,
      'svg:height': `${height.toFixed(3)}cm`,
    },
    element('draw:image', {
      'xlink:href': picturePath(picture),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
    element('svg:title', {}, escaped(alt)),
    element('svg:desc', {}, escaped(alt)),
  );
  return element('text:p', { 'text:style-name': styleIds.logo }, frame);
}
