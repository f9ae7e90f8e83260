import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { attachFiles } from '../../shared/meeting/attach-files.ts';
import { invert } from '../../shared/meeting/invert.ts';
import type { Attachment, Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anAttachment, anItem, counter } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

function withPapers(...attachments: readonly Attachment[]): Meeting {
  return aMeeting({ items: [anItem('Begroting', { id: 'item', number: '7', attachments })] });
}

/** Files that are kept under the names that they had. */
function called(...names: readonly string[]) {
  return names.map((name) => ({ file: name, name }));
}

function change(meeting: Meeting, names: readonly string[], onto: string | null = null) {
  const made = attachFiles(meeting, 'item', called(...names), counter('new'), onto);
  if (!made) throw new Error('The item is there');
  return made;
}

/** The attachments afterwards: code, title and file. */
function after(meeting: Meeting, names: readonly string[], onto: string | null = null) {
  const next = valueOf(apply(meeting, change(meeting, names, onto)));
  return next.items[0]?.attachments.map(({ code, title, file }) => [code, title, file]);
}

describe('files for the attachments of an item', () => {
  it('become attachments of their own, called as they are', () => {
    expect(after(withPapers(anAttachment('Kaart')), ['Raming_2028.ods', 'Nota.v2.pdf'])).toEqual([
      [null, 'Kaart', null],
      [null, 'Raming 2028', 'Raming_2028.ods'],
      [null, 'Nota.v2', 'Nota.v2.pdf'],
    ]);
  });

  it('lose an extension that is as long as that of any file that is kept', () => {
    const name = 'Raming.numbers-template';
    expect(after(withPapers(), [name])).toEqual([[null, 'Raming', name]]);
  });

  it('go to the attachment whose code they bear', () => {
    const meeting = withPapers(anAttachment('Raming'), anAttachment('Kaart', '7c'));
    expect(after(meeting, ['Bijlage 7C - iets.pdf', '7a. nog iets.pdf'])).toEqual([
      [null, 'Raming', '7a. nog iets.pdf'],
      ['7c', 'Kaart', 'Bijlage 7C - iets.pdf'],
    ]);
  });

  it('go to the attachment whose title they bear', () => {
    const meeting = withPapers(anAttachment('Koers 2028, versie 0.8'), anAttachment('Kaart'));
    expect(after(meeting, ['kaart.png', 'koers_2028-versie 0.8.pdf'])).toEqual([
      [null, 'Koers 2028, versie 0.8', 'koers_2028-versie 0.8.pdf'],
      [null, 'Kaart', 'kaart.png'],
    ]);
  });

  it('find it with or without accents, however they are written', () => {
    expect(after(withPapers(anAttachment('Café De Mol')), ['cafe\u0301_de mol.pdf'])).toEqual([
      [null, 'Café De Mol', 'cafe\u0301_de mol.pdf'],
    ]);
    expect(after(withPapers(), ['cafe\u0301.pdf'])).toEqual([[null, 'café', 'cafe\u0301.pdf']]);
  });

  it('fill the line that was still empty first', () => {
    expect(after(withPapers(anAttachment('')), ['Brief.pdf', 'Nota.pdf'])).toEqual([
      [null, 'Brief', 'Brief.pdf'],
      [null, 'Nota', 'Nota.pdf'],
    ]);
  });

  it('never take the place of a file that is there, unless that was asked', () => {
    const meeting = withPapers(anAttachment('Kaart', null, 'kaart.png'));
    expect(after(meeting, ['Kaart.pdf'])).toEqual([
      [null, 'Kaart', 'kaart.png'],
      [null, 'Kaart', 'Kaart.pdf'],
    ]);
    const [row] = meeting.items[0]?.attachments ?? [];
    expect(after(meeting, ['Nieuw.pdf'], row?.id)).toEqual([[null, 'Kaart', 'Nieuw.pdf']]);
  });

  it('do not say their code twice', () => {
    expect(after(withPapers(), ['7a Begroting.pdf', '2028 in cijfers.pdf'])).toEqual([
      [null, 'Begroting', '7a Begroting.pdf'],
      [null, '2028 in cijfers', '2028 in cijfers.pdf'],
    ]);
  });

  it('keep a number that is not their code, also on a line that was still empty', () => {
    const names = ['7 maart verslag.pdf', '1e kwartaal.pdf', 'Bijlage 7c - Raming.pdf'];
    const empty = names.map(() => anAttachment(''));
    expect(after(withPapers(...empty), names)).toEqual([
      [null, '7 maart verslag', '7 maart verslag.pdf'],
      [null, '1e kwartaal', '1e kwartaal.pdf'],
      [null, 'Raming', 'Bijlage 7c - Raming.pdf'],
    ]);
    const [row] = empty;
    expect(
      after(withPapers(anAttachment(''), ...empty), ['7b Raming.pdf'], row?.id),
    ).toContainEqual([null, 'Raming', '7b Raming.pdf']);
  });

  it('are taken off again by undo', () => {
    const meeting = withPapers(anAttachment('Kaart'));
    const made = change(meeting, ['Kaart.pdf', 'Brief.pdf']);
    const back = valueOf(invert(meeting, made));
    expect(valueOf(apply(valueOf(apply(meeting, made)), back))).toEqual(meeting);
  });

  it('have nowhere to go when the item is gone', () => {
    expect(attachFiles(aMeeting(), 'item', called('Kaart.pdf'), counter())).toBeNull();
  });
});
