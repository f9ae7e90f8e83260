import { describe, expect, it } from 'vitest';
import { changeSchema } from '../../shared/meeting/change.ts';
import { supplement } from '../../shared/import/supplement.ts';
import { attachedFiles, withoutFiles } from '../../shared/meeting/attached-files.ts';
import { isBareFileName } from '../../shared/meeting/file-name.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { choices } from '../../shared/meeting/conflict.ts';
import { fromInterchange, toStored } from '../../shared/meeting/interchange.ts';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { aMeeting, anAttachment, anItem, counter } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

const below = anItem('Kaart', { attachments: [anAttachment('Kaart', null, 'kaart.png')] });
const meeting = aMeeting({
  items: [
    anItem('Begroting', {
      attachments: [anAttachment('Raming', '1a', 'raming (2).ods'), anAttachment('Brief')],
      items: [below],
    }),
  ],
});

describe('the file of an attachment', () => {
  it('is stored with the meeting, by its name alone', () => {
    const stored: unknown = JSON.parse(JSON.stringify(toStored(meeting)));
    expect(JSON.stringify(stored)).toContain('"file":"raming (2).ods"');
    expect(valueOf(fromInterchange(stored, counter()))).toEqual(meeting);
  });

  it('is none in a file and in a journal from before there were any', () => {
    const stored = toStored(
      aMeeting({ items: [anItem('A', { attachments: [anAttachment('B')] })] }),
    );
    expect(JSON.stringify(stored)).not.toContain('"file"');
    const row = { id: 'b', code: null, title: 'Brief' };
    const line = { type: 'row.add', list: 'attachments', item: 'a', after: null, row };
    expect(changeSchema.parse(line)).toEqual({ ...line, row: { ...row, file: null } });
  });

  it.each([
    ...['../geheim.pdf', '/etc/passwd', 'C:\\boot.ini', 'a/b.pdf', 'a\\b.pdf', '..', '.', ''],
    ...['.verborgen', 'nul', 'con.pdf', 'COM1.txt', 'lpt¹.txt', 'a:b', 'punt.', 'spatie '],
    ...[
      'regel\nregel.pdf',
      'fdp\u202Eexe.pdf',
      'onzichtbaar\u200B.pdf',
      `${'lang'.repeat(40)}.pdf`,
    ],
  ])('is never called %j', (name) => {
    expect(isBareFileName(name)).toBe(false);
    const strange = aMeeting({
      items: [anItem('A', { attachments: [anAttachment('B', null, name)] })],
    });
    expect(meetingSchema.safeParse(strange).success).toBe(false);
    const set = { file: name };
    const line = { type: 'row.set', list: 'attachments', item: 'a', id: 'b', set };
    expect(changeSchema.safeParse(line).success).toBe(false);
  });

  it.each(['begroting.pdf', 'Nota (2).docx', 'Überzicht 3a – v2.ods', 'contract.pdf', '日程.pdf'])(
    'may be called %j',
    (name) => {
      expect(isBareFileName(name)).toBe(true);
    },
  );

  it('is told of a whole meeting, and left out where the files do not go along', () => {
    expect(attachedFiles(meeting.items)).toEqual(['raming (2).ods', 'kaart.png']);
    expect(attachedFiles(withoutFiles(meeting).items)).toEqual([]);
    expect(withoutFiles(meeting).items[0]?.attachments).toMatchObject([
      { code: '1a', title: 'Raming' },
      { title: 'Brief' },
    ]);
  });

  it('stays behind when a later agenda is added, and those that are here stay', () => {
    const here = aMeeting({
      items: [anItem('Begroting', { attachments: [anAttachment('Raming', null, 'hier.ods')] })],
    });
    const later = aMeeting({
      items: [
        anItem('Begroting', {
          attachments: [
            anAttachment('Raming', null, 'x.ods'),
            anAttachment('Kaart', null, 'y.png'),
          ],
        }),
        anItem('Nieuw', { attachments: [anAttachment('Nota', null, 'z.pdf')] }),
      ],
    });
    const { change } = supplement(here, later, counter('new'));
    expect(change && attachedFiles(valueOf(apply(here, change)).items)).toEqual(['hier.ods']);
  });

  it('is one of two where two machines chose one, for two names make no third', () => {
    const conflict = {
      kind: 'value',
      owner: { of: 'itemRow', list: 'attachments', item: 'a', id: 'b' },
      field: 'file',
      mine: 'a.pdf',
      theirs: 'b.pdf',
    } as const;
    expect(choices(meeting, conflict)).toEqual(['mine', 'theirs']);
  });
});
