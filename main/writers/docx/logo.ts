import { ImageRun, Paragraph } from 'docx';
import { printable } from '../printable.ts';
import type { LogoOnPaper } from '../look.ts';
import { styleIds } from './style-ids.ts';

/** As the docx library counts them, 96 to the inch. */
const pixels = (centimetres: number) => Math.round((centimetres / 2.54) * 96);

/** The mark of the house, above everything. */
export function logo({ bytes, type, alt, width, height }: LogoOnPaper): Paragraph {
  const description = printable(alt);
  return new Paragraph({
    style: styleIds.logo,
    children: [
      new ImageRun({
        type,
        data: bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'Logo', title: description, description },
      }),
    ],
  });
}
