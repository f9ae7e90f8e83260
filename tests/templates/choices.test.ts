import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../main/writers/docx/write-docx.ts';
import { languages } from '../../shared/i18n/translator.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { starterTemplate } from '../../shared/templates/starter.ts';
import {
  aDecision,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  aSpan,
  counter,
  text,
} from '../support/builders.ts';
import { linesOf } from '../support/filled-template.ts';
import { paragraph, styled, wordTemplate } from '../support/word-template.ts';

/** What is chosen for an export holds with a template too. */

const template = (...lines: readonly string[]) =>
  wordTemplate({ body: lines.map((line) => paragraph(line)).join('') });

describe('the items in a template', () => {
  const items = [
    anItem('Dijk', { spans: [aSpan('11:00', '11:20')] }),
    anItem('Haven', { spans: [aSpan('10:00', '10:20')] }),
  ];

  it('come in the order in which they were discussed, where that is chosen', async () => {
    const lines = await linesOf(await template('{{agendapunten}}'), aMeeting({ items }), {
      order: 'discussed',
    });
    expect(lines[0]).toMatch(/volgorde waarin ze zijn besproken/);
    expect(lines.filter((line) => /^\d\./.test(line))).toEqual(['2. Haven', '1. Dijk']);
  });

  it('have a table of contents above them, unless the template has one elsewhere', async () => {
    const meeting = aMeeting({ items });
    const chosen = { contents: true };
    const own = await linesOf(await template('{{agendapunten}}'), meeting, chosen);
    expect(own.slice(0, 4).map((line) => line.trim())).toEqual([
      'Inhoud',
      '1. Dijk',
      '2. Haven',
      '1. Dijk',
    ]);
    const lines = await linesOf(
      await template('{{agendapunten}}', '{{inhoudsopgave}}'),
      meeting,
      chosen,
    );
    expect(lines[0]).toBe('1. Dijk');
    expect(lines.filter((line) => line === 'Inhoud')).toHaveLength(1);
    expect(await linesOf(await template('{{agendapunten}}'), meeting)).not.toContain('Inhoud');
  });

  it('are followed by the decisions and actions of none, where these are in no list of it', async () => {
    const meeting = aMeeting({
      items,
      decisions: [aDecision(4, { text: 'Het reglement geldt.' })],
      actions: [anAction(7, { text: 'Zaal huren.' })],
    });
    const bare = await linesOf(await template('{{agendapunten}}'), meeting);
    expect(bare.slice(-3)).toEqual([
      'Overige besluiten en acties',
      'Besluit 4: Het reglement geldt.',
      'Actie 7: Zaal huren.',
    ]);
    const listed = await linesOf(await template('{{agendapunten}}', '{{actielijst}}'), meeting);
    expect(listed).toContain('Besluit 4: Het reglement geldt.');
    expect(listed).not.toContain('Actie 7: Zaal huren.');
  });
});

describe.each(languages)('an agenda made with the starter template (%s)', (language) => {
  it('says no more than our own agenda does', async () => {
    const { meeting } = sampleMeeting(counter());
    const starter = await writeDocx(starterTemplate(language));
    const options = { part: 'agenda', language } as const;
    const own = await linesOf(null, { ...meeting, status: 'adopted' }, options);
    const filled = await linesOf(starter, { ...meeting, status: 'adopted' }, options);
    expect(filled).toEqual(own);
  });
});

describe('a heading of a template', () => {
  const body = [
    styled('Kop1', 'Wie'),
    paragraph('Aanwezig: {{aanwezig}}'),
    styled('Kop1', 'Slot'),
    paragraph('{{sluiting}}'),
    paragraph(''),
    styled('Kop1', 'Vaststelling'),
    paragraph('{{vaststelling}}'),
  ].join('');

  it('goes with all that it announces, when nothing of that is known', async () => {
    const attendees = [anAttendee('Hedwig Oosterling', { presence: 'present' })];
    const lines = await linesOf(await wordTemplate({ body }), aMeeting({ attendees }));
    expect(lines).toEqual(['Wie', 'Aanwezig: Hedwig Oosterling']);
  });

  it('stays above a text, above what its maker left empty, and above what is known', async () => {
    const more = styled('Kop1', 'Handtekening') + paragraph('');
    const letter =
      styled('Kop1', 'Besluiten') + paragraph('{{sluiting}}') + paragraph('Zie elders.');
    const meeting = aMeeting({
      status: 'adopted',
      items: [anItem('Dijk', { discussion: text('Ja') })],
    });
    expect(await linesOf(await wordTemplate({ body: body + more + letter }), meeting)).toEqual([
      'Vaststelling',
      'Aldus vastgesteld.',
      expect.stringContaining('Voorzitter'),
      'Handtekening',
      'Besluiten',
      'Zie elders.',
    ]);
  });
});
