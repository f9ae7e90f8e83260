import { Document, Footer, Header, Packer, PageOrientation, type ISectionOptions } from 'docx';
import type { MinutesDocument } from '../../../shared/export/document.ts';
import type { PageMeasures } from '../../../shared/export/preview.ts';
import { plainLook, type Look } from '../look.ts';
import { printable } from '../printable.ts';
import { runningLines } from '../running-lines.ts';
import { blockElements } from './blocks.ts';
import { numberingFor } from './lists.ts';
import { logo } from './logo.ts';
import { centimetres } from './measures.ts';
import { isBlank, pageLine } from './page-lines.ts';
import { styleIds } from './style-ids.ts';
import { moreStyles, stylesFor } from './styles.ts';
import { writing } from './writing.ts';

/** A Word document (ISO/IEC 29500), with every look in a named style. */
export async function writeDocx(minutes: MinutesDocument, look = plainLook): Promise<Uint8Array> {
  const file = new Document({
    title: printable(minutes.title),
    subject: printable(minutes.subject),
    creator: printable(minutes.author ?? 'Notulist'),
    lastModifiedBy: 'Notulist',
    styles: stylesFor(minutes.language, look),
    externalStyles: moreStyles(minutes.language, look),
    numbering: numberingFor(look),
    sections: [section(minutes, look)],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function section({ blocks, header, footer }: MinutesDocument, look: Look): ISectionOptions {
  const counted = writing(look.page);
  const line = (running: typeof header, style: string) => ({
    children: runningLines(running, look).map((one) => pageLine(one, style)),
  });
  return {
    properties: { page: pageProperties(look.page) },
    ...(!isBlank(header) && { headers: { default: new Header(line(header, styleIds.header)) } }),
    footers: { default: new Footer(line(footer, styleIds.footer)) },
    children: [
      ...(look.logo ? [logo(look.logo)] : []),
      ...blocks.flatMap((block, index) => blockElements(block, blocks[index + 1], counted)),
    ],
  };
}

function pageProperties({ width, height, margin }: PageMeasures) {
  const all = centimetres(margin);
  const orientation = width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  // The library turns the page itself.
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return {
    size: { width: centimetres(short), height: centimetres(long), orientation },
    margin: { top: all, right: all, bottom: all, left: all },
  };
}
