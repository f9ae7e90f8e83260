// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { previewOf, writeHtml } from '../../main/writers/html.ts';
import { plainLook } from '../../main/writers/look.ts';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import type { Block, Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anAction, anAttendee, anItem, counter, text } from '../support/builders.ts';

function pageOf(meeting: Meeting): Document {
  const html = writeHtml(minutesDocument(meeting, { part: 'minutes', language: 'nl' }));
  return new DOMParser().parseFromString(html, 'text/html');
}

const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

describe('a web page', () => {
  it('has a language, a title and its headings in order', () => {
    const items = [anItem('Koers', { items: [anItem('Regio', { items: [anItem('Kust')] })] })];
    const page = pageOf(aMeeting({ status: 'adopted', items }));
    expect(page.documentElement.lang).toBe('nl');
    expect(page.title).toBe('Verslag Taskforce Waterrand, 12 maart 2027');
    expect(texts(page, 'h1, h2, h3, h4')).toEqual([
      'Taskforce Waterrand',
      '1. Koers',
      '1a. Regio',
      '1a.1. Kust',
      'Vaststelling',
    ]);
  });

  it('has the names of its facts in bold, as the Word file has them', () => {
    const page = pageOf(aMeeting({ location: 'Dijkhuis' }));
    expect(texts(page, '.facts dt')).toContain('Plaats');
    expect(page.querySelector('style')?.textContent).toMatch(/\.facts dt \{[^}]*font-weight: 700/);
  });

  it('takes typed text for text, never for HTML', () => {
    const nasty = '<script>alert("&")</script> & </p>';
    const page = pageOf(
      aMeeting({ title: nasty, items: [anItem(nasty, { discussion: text(nasty) })] }),
    );
    expect(page.querySelector('script')).toBeNull();
    expect(texts(page, 'h1, h2, p:not([class])')).toEqual([nasty, `1. ${nasty}`, nasty]);
  });

  it('keeps marks, links and line breaks', () => {
    const intro: Block[] = [
      {
        type: 'paragraph',
        level: 0,
        inlines: [
          { text: 'vet', bold: true },
          { text: 'stuk', link: 'https://example.org/?a=1&b=2' },
          { text: 'een\ntwee' },
        ],
      },
    ];
    const page = pageOf(aMeeting({ intro }));
    expect(texts(page, 'strong')).toEqual(['vet']);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.org/?a=1&b=2');
    expect(page.querySelectorAll('br')).toHaveLength(1);
  });

  it('has tables with a caption and header cells that say what they head', () => {
    const page = pageOf(aMeeting({ actions: [anAction(1)] }));
    expect(texts(page, 'caption')).toEqual(['Actielijst']);
    expect(page.querySelectorAll('th[scope=col]')).toHaveLength(7);
    expect(texts(page, 'td').slice(0, 3)).toEqual(['1', '', 'Actie 1']);
  });

  it('repeats the header of a table on every page, where it is shown as pages too', () => {
    const document = minutesDocument(aMeeting(), { part: 'minutes', language: 'nl' });
    expect(previewOf(document, plainLook).styleSheet).toContain('thead { break-inside: avoid; }');
  });

  it('lets a wide table move by itself on a narrow screen, also with the keyboard', () => {
    const page = pageOf(aMeeting({ actions: [anAction(1)] }));
    const region = page.querySelector('table')?.parentElement;
    expect(region?.getAttribute('role')).toBe('region');
    expect(region?.getAttribute('aria-label')).toBe('Actielijst');
    expect(region?.tabIndex).toBe(0);
  });

  it('has links inside that all arrive, from the lists to the text and back', () => {
    const { meeting } = sampleMeeting(counter('id'));
    const document = minutesDocument(meeting, { part: 'minutes', language: 'nl', contents: true });
    const page = new DOMParser().parseFromString(writeHtml(document), 'text/html');
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href'));
    expect(targets.length).toBeGreaterThan(20);
    for (const target of new Set(targets)) {
      expect(page.querySelectorAll(`[id="${target?.slice(1) ?? ''}"]`)).toHaveLength(1);
    }
    expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Inhoud');
  });

  it('has who sign beside each other, each with name and role', () => {
    const attendees = [anAttendee('Hedwig', { role: 'chair' })];
    const page = pageOf(aMeeting({ status: 'adopted', attendees }));
    expect(texts(page, '.signatures > .signature')).toEqual(['HedwigVoorzitter', 'Notulist']);
  });

  it('needs nothing beside it', () => {
    const page = pageOf(sampleMeeting(counter('id')).meeting);
    expect(page.querySelectorAll('link, script, img, [src]')).toHaveLength(0);
    expect(texts(page, '.lane .label')[0]).toBe('Inbreng Regio’s');
    expect(page.querySelectorAll('.decision, .action').length).toBeGreaterThan(0);
  });
});
