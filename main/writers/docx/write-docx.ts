import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { MinutesDocument } from '../../../shared/export/document.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { printable } from '../printable.ts';
import { blockElements } from './blocks.ts';
import { numbering } from './lists.ts';
import { page } from './measures.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-ids.ts';
import { stylesFor } from './styles.ts';
import { tableStyles } from './table-style.ts';
import { writing } from './writing.ts';

/** A Word document (ISO/IEC 29500) on A4, with every look in a named style. */
export async function writeDocx(minutes: MinutesDocument): Promise<Uint8Array> {
  const counted = writing();
  const { margin } = page;
  const file = new Document({
    title: printable(minutes.title),
    subject: printable(minutes.subject),
    creator: printable(minutes.author ?? 'Notulist'),
    lastModifiedBy: 'Notulist',
    styles: stylesFor(minutes.language),
    externalStyles: tableStyles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [footerLine(minutes)] }) },
        children: minutes.blocks.flatMap((block, index) =>
          blockElements(block, minutes.blocks[index + 1], counted),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function footerLine({ running, language }: MinutesDocument): Paragraph {
  const t = translator(language);
  const count = [
    new Tab(),
    `${t('minutes.page')} `,
    PageNumber.CURRENT,
    ` ${t('minutes.pageOf')} `,
    PageNumber.TOTAL_PAGES,
  ];
  return new Paragraph({
    style: styleIds.footer,
    children: [...textRuns(running), new TextRun({ children: count })],
  });
}
