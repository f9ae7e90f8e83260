import { describe, expect, it } from 'vitest';
import { aMeeting, anAction, anAttendee, anItem, text } from '../support/builders.ts';
import { filledWith, linesOf } from '../support/filled-template.ts';
import { paragraph, run, styled, table, wordTemplate } from '../support/word-template.ts';

const meeting = aMeeting({
  title: 'Taskforce Waterrand',
  attendees: [anAttendee('Hedwig Oosterling', { presence: 'present' })],
  items: [anItem('Koers', { discussion: text('Het is {{titel}} zoals het is.') })],
});

describe('a template', () => {
  it('is filled in where its placeholders are', async () => {
    const template = await wordTemplate({
      body: [
        paragraph('Verslag van {{titel}} op {{ Datum }}.'),
        paragraph('{{agendapunten}}'),
        paragraph('Tot zover.'),
      ].join(''),
    });
    expect(await linesOf(template, meeting)).toEqual([
      'Verslag van Taskforce Waterrand op 12 maart 2027.',
      '1. Koers',
      'Bespreking',
      'Het is {{titel}} zoals het is.',
      'Tot zover.',
    ]);
  });

  it('has the real times of a meeting that was opened and closed', async () => {
    const template = await wordTemplate({
      body: paragraph('{{tijd}}, van {{aanvang}} tot {{einde}}'),
    });
    const clock = { openedAt: '2027-03-12T10:12:40', state: 'stopped' } as const;
    const held = { ...meeting, startTime: '10:00', endTime: '12:41', clock };
    expect(await linesOf(template, held)).toEqual(['10.12–12.41 uur, van 10.12 tot 12.41']);
  });

  it('is filled in where Word cut a placeholder up, in the form of its first piece', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>a {</w:t></w:r>';
    const body = `<w:p>${bold}<w:proofErr w:type="spellStart"/>${run('{ti')}${run('t')}${run('el}')}${run('} b')}</w:p>`;
    const file = await filledWith(await wordTemplate({ body }), meeting);
    expect(file.document).toContain(
      '<w:b/></w:rPr><w:t xml:space="preserve">a Taskforce Waterrand</w:t>',
    );
    expect(file.lines).toEqual(['a Taskforce Waterrand b']);
  });

  it('is filled in in headers and footers of every page', async () => {
    const margins = (['default', 'first', 'even'] as const).flatMap((on) => [
      { kind: 'header', on, content: paragraph(`${on} {{titel}}`) } as const,
      { kind: 'footer', on, content: table([`${on} {{datum}}`]) + paragraph('') } as const,
    ]);
    const file = await filledWith(await wordTemplate({ margins }), meeting);
    const all = file.parts.filter(([path]) => /header|footer/.test(path)).map(([, xml]) => xml);
    for (const on of ['default', 'first', 'even']) {
      expect(all.some((xml) => xml.includes(`>${on} Taskforce Waterrand<`))).toBe(true);
      expect(all.some((xml) => xml.includes(`>${on} 12 maart 2027<`))).toBe(true);
    }
  });

  it('is filled in in tables, text boxes of old and new programs, and controls', async () => {
    const box = `<w:txbxContent>${paragraph('{{titel}}')}</w:txbxContent>`;
    const body = [
      table(['Wie', '{{aanwezig}}']),
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/><w:text/></w:sdtPr><w:sdtContent>${paragraph('{{agendapunten}}')}</w:sdtContent></w:sdt>`,
    ].join('');
    const { document, lines } = await filledWith(await wordTemplate({ body }), meeting);
    expect(lines.filter((line) => line === 'Taskforce Waterrand')).toHaveLength(2);
    expect(lines).toContain('Hedwig Oosterling');
    expect(lines).toContain('1. Koers');
    expect(document).not.toContain('w:sdt');
  });

  it('loses the lines and rows that only announce what is not known', async () => {
    const body = [
      paragraph('Plaats: {{locatie}}'),
      paragraph('Deels aanwezig: {{deels aanwezig}}'),
      table(['Aanwezig', '{{aanwezig}}'], ['Afwezig', '{{afwezig}}']),
      table(['Afwezig', '{{afwezig}}']),
      paragraph('Wij waren in {{locatie}}.'),
      paragraph('{{datum}}, {{tijd}}, ', '{{locatie}}'),
    ].join('');
    expect(await linesOf(await wordTemplate({ body }), meeting)).toEqual([
      'Aanwezig',
      'Hedwig Oosterling',
      'Wij waren in .',
      '12 maart 2027',
    ]);
  });

  it('keeps the page of a section that ends at a placeholder', async () => {
    const body = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="5000" w:h="6000"/></w:sectPr></w:pPr>${run('{{agendapunten}}')}</w:p>`;
    const { document } = await filledWith(await wordTemplate({ body }), meeting);
    expect(document).toContain('<w:pgSz w:w="5000" w:h="6000"/>');
  });

  it('keeps a placeholder that nobody knows, and the text around a block', async () => {
    const body = paragraph('{{zaaknummer}}') + paragraph('Acties {{actielijst}}');
    const lines = await linesOf(
      await wordTemplate({ body }),
      aMeeting({ actions: [anAction(3, { text: 'Bellen.' })] }),
    );
    expect(lines.slice(0, 3)).toEqual(['{{zaaknummer}}', 'Acties ', 'Nr.']);
    expect(lines).toContain('Bellen.');
  });

  it('has every place that a link arrives at once, however often a list is asked for', async () => {
    const body = paragraph('{{agendapunten}}') + paragraph('{{actielijst}}').repeat(3);
    const { document } = await filledWith(
      await wordTemplate({ body }),
      aMeeting({ actions: [anAction(3), anAction(4)] }),
    );
    const names = [...document.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it('without placeholders is letter paper: all of the minutes come below its text', async () => {
    const letter = await wordTemplate({ body: styled('Standaard', 'Ons kenmerk: 7') });
    const lines = await linesOf(letter, meeting);
    expect(lines.slice(0, 3)).toEqual(['Ons kenmerk: 7', 'Concept-verslag', 'Taskforce Waterrand']);
    const empty = await wordTemplate({ body: paragraph('') });
    expect((await linesOf(empty, meeting))[0]).toBe('Concept-verslag');
  });

  it('gives a list on its own its pages, not its text', async () => {
    const body = paragraph('Verslag') + paragraph('{{agendapunten}}');
    const lines = await linesOf(await wordTemplate({ body }), meeting, { part: 'actions' });
    expect(lines.slice(0, 2)).toEqual(['Actielijst', 'Taskforce Waterrand']);
  });
});
