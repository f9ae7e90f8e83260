import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { listStyle } from '../../main/writers/odt/style-ids.ts';
import { writeOdt } from '../../main/writers/odt/write-odt.ts';
import type { DocumentBlock, MinutesDocument } from '../../shared/export/document.ts';
import { minutesDocument } from '../../shared/export/minutes.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anAction, anAttendee, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { core, documentOf, expected, inCore, meetings } from '../support/read-back.ts';
import {
  hasLibreOffice,
  hasPandoc,
  readByLibreOffice,
  readByPandoc,
  type ReadBack,
} from '../support/word-readers.ts';

async function partsOf(meeting: Meeting) {
  const document = minutesDocument(meeting, { part: 'minutes', language: 'nl' });
  const bytes = await writeOdt(document);
  const zip = await JSZip.loadAsync(bytes);
  const part = (path: string) => zip.file(path)?.async('string') ?? Promise.reject(new Error(path));
  return { bytes, zip, content: await part('content.xml'), meta: await part('meta.xml'), part };
}

async function saved(document: MinutesDocument): Promise<string> {
  const path = join(await tempFolder(), 'verslag.odt');
  await writeFile(path, await writeOdt(document));
  return path;
}

/** Pandoc passes over the contents and the header rows of OpenDocument; LibreOffice has both. */
function readable(document: MinutesDocument): ReadBack {
  const blocks = document.blocks.flatMap((block): readonly DocumentBlock[] => {
    if (block.type === 'contents') return [];
    if (block.type !== 'table') return [block];
    return [{ ...block, columns: block.columns.map((column) => ({ ...column, header: '' })) }];
  });
  return expected({ ...document, blocks });
}

it('says the space below wherever lines of a kind close up, for LibreOffice takes none otherwise', async () => {
  const { part } = await partsOf(aMeeting());
  const styles = await part('styles.xml');
  const close = [...styles.matchAll(/<style:paragraph-properties[^>]*contextual-spacing[^>]*>/g)];
  expect(close.length).toBeGreaterThan(2);
  for (const [properties] of close) expect(properties).toContain('fo:margin-bottom');
});

it('takes off the space above what LibreOffice adds of the paragraph before, so that pages are those of Word', async () => {
  const { part } = await partsOf(aMeeting());
  const above = (style: string) =>
    new RegExp(
      `style:name="${style}"[^>]*><style:paragraph-properties[^>]*margin-top="(\\d+)pt"`,
    ).exec(styles)?.[1];
  const styles = await part('styles.xml');
  // In Word 20 and 9 points, of which the paragraph before has 6.
  expect([above('Heading_20_1'), above('MinutesLabel')]).toEqual(['14', '3']);
});

it('parts a mark from its text also in what was handed in, where a tab counts from the bar', async () => {
  const { part } = await partsOf(aMeeting());
  const styles = await part('styles.xml');
  const gap = (style: string) => {
    const list = styles.split(`style:name="${style}"`)[1] ?? '';
    const [, tab, indent] =
      /tab-stop-position="([\d.]+)cm" fo:text-indent="-([\d.]+)cm"/.exec(list) ?? [];
    return Number(tab) - Number(indent);
  };
  expect(gap(listStyle(true, false))).toBe(0);
  // The bar of 2.25 points and the 6 beside it.
  expect(gap(listStyle(true, true))).toBeCloseTo((8.25 * 2.54) / 72, 2);
});

describe('an OpenDocument text', () => {
  it('is known by its first bytes: its kind stands there uncompressed', async () => {
    const { bytes, zip } = await partsOf(aMeeting());
    const start = new TextDecoder('latin1').decode(bytes.subarray(30, 77));
    expect(start).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(Object.keys(zip.files)[0]).toBe('mimetype');
  });

  it('has two lines beside each other to sign on, with the names and roles below them', async () => {
    const attendees = [
      anAttendee('Hedwig', { role: 'chair' }),
      anAttendee('Joris', { role: 'secretary' }),
    ];
    const { content, part } = await partsOf(aMeeting({ status: 'adopted', attendees }));
    const line = '<text:span text:style-name="MinutesSigningLine"><text:tab/></text:span>';
    const tab = '<text:tab/>';
    const end = '<text:line-break/>';
    expect(content).toContain(
      `${line}${tab}${line}${end}Hedwig${tab}${tab}Joris${end}Voorzitter${tab}${tab}Notulist</text:p>`,
    );
    expect(await part('styles.xml')).toContain('<style:tab-stop style:position="14.4cm"/>');
  });

  it('lists in its manifest every part that it holds', async () => {
    const { zip, part } = await partsOf(aMeeting());
    const listed = [...(await part('META-INF/manifest.xml')).matchAll(/full-path="([^"]*)"/g)];
    const held = Object.keys(zip.files).filter((path) => !/^(mimetype|META-INF\/)/.test(path));
    expect(listed.map(([, path]) => path)).toEqual(['/', ...held]);
  });

  it('says its title, its language and who wrote it', async () => {
    const secretary = anAttendee('Noor & Zn', { role: 'secretary' });
    const { meta, part } = await partsOf(aMeeting({ attendees: [secretary] }));
    expect(meta).toContain(
      '<dc:title>Concept-verslag Taskforce Waterrand, 12 maart 2027</dc:title>',
    );
    expect(meta).toContain('<dc:language>nl-NL</dc:language>');
    expect(meta).toContain('<dc:creator>Noor &amp; Zn</dc:creator>');
    expect(await part('styles.xml')).toContain('fo:language="nl" fo:country="NL"');
  });

  it('keeps every space, tab and line end, which OpenDocument would fold', async () => {
    const { content } = await partsOf(aMeeting({ intro: text(' a  b\tc\nd ') }));
    expect(content).toContain(
      '<text:s text:c="1"/>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d<text:s text:c="1"/>',
    );
  });

  it('has links inside that all arrive', async () => {
    const item = anItem('Jaarplan');
    const { content } = await partsOf(
      aMeeting({ items: [item], actions: [anAction(1, { itemId: item.id })] }),
    );
    const places = new Set(
      [...content.matchAll(/bookmark-start text:name="([^"]*)"/g)].map(([, name]) => name),
    );
    const targets = [...content.matchAll(/xlink:href="#([^"]*)"/g)].map(([, name]) => name);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(places).toContain(target);
  });
});

describe.each(meetings)('the OpenDocument file of %s', (_name, make) => {
  it.skipIf(!hasPandoc)('is read by pandoc as it was written (skipped without)', async () => {
    const document = documentOf(make());
    expect(inCore(readByPandoc(await saved(document), 'odt'))).toEqual(readable(document));
  });

  it.skipIf(!hasLibreOffice)(
    'is laid out by LibreOffice with all of its text (skipped without)',
    async () => {
      const document = documentOf(make());
      const read = core(readByLibreOffice(await saved(document)));
      expect(read).toContain(expected(document).text);
    },
  );
});

it.skipIf(!hasPandoc)('is read by pandoc whatever the meeting (skipped without)', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (meeting) => {
      const document = documentOf(meeting);
      expect(inCore(readByPandoc(await saved(document), 'odt'))).toEqual(readable(document));
    }),
    { numRuns: 8 },
  );
});
