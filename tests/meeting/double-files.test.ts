import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { attachFiles, type AddedFile } from '../../shared/meeting/attach-files.ts';
import { doubleFiles, withoutDoubles } from '../../shared/meeting/double-files.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anAttachment, anItem, counter } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

const before = aMeeting({
  items: [
    anItem('Jaarplan', { attachments: [anAttachment('Begroting', null, 'begroting.pdf')] }),
    anItem('Raming', { id: 'item', attachments: [anAttachment('Raming')] }),
  ],
});

function add(to: Meeting, ...files: readonly AddedFile[]) {
  const change = attachFiles(to, 'item', files, counter());
  if (!change) throw new Error('They should be added');
  return valueOf(apply(to, change));
}

const copy = { file: 'kopie.pdf', name: 'kopie.pdf', sameAs: 'begroting.pdf' };
const raming = { file: 'raming.pdf', name: 'raming.pdf', sameAs: 'begroting.pdf' };

describe('a file that was added twice', () => {
  it('is known by the paper that has it already', () => {
    const [double, ...others] = doubleFiles(add(before, raming, copy), [copy]);
    expect(others).toEqual([]);
    expect(double?.added).toMatchObject({ code: '2b', row: { title: 'kopie' } });
    expect(double?.known).toMatchObject({ code: '1a', row: { title: 'Begroting' } });
  });

  it('is none when the other is not in the meeting any more, or is just another', () => {
    expect(doubleFiles(add(before, copy), [{ ...copy, sameAs: 'weg.pdf' }])).toEqual([]);
    expect(doubleFiles(add(before, copy), [{ file: 'kopie.pdf', name: 'kopie.pdf' }])).toEqual([]);
  });

  it('goes with the paper that came for it, and leaves one that was there as it was', () => {
    const meeting = add(before, raming, copy);
    const change = withoutDoubles(doubleFiles(meeting, [raming, copy]), before);
    expect(change && valueOf(apply(meeting, change)).items).toEqual(before.items);
  });

  it('leaves a paper the title that was typed since, and takes back the one of the file', () => {
    const [plan = anItem('')] = before.items;
    const untitled = anItem('Raming', { id: 'item', attachments: [anAttachment('')] });
    const meeting = aMeeting({ items: [plan, untitled] });
    const titleAfter = (typed: string | null, was: Meeting) => {
      const filled = add(was, raming);
      const [row] = filled.items[1]?.attachments ?? [];
      const set = { title: typed ?? row?.title ?? '' };
      const of = { list: 'attachments', item: 'item', id: row?.id ?? '' } as const;
      const later = valueOf(apply(filled, { type: 'row.set', ...of, set }));
      const change = withoutDoubles(doubleFiles(later, [raming]), was);
      const left = change && valueOf(apply(later, change)).items[1]?.attachments[0];
      return [left?.title, left?.file];
    };
    expect(titleAfter(null, meeting)).toEqual(['', null]);
    expect(titleAfter('Zelf getypt', meeting)).toEqual(['Zelf getypt', null]);
    expect(titleAfter(null, before)).toEqual(['Raming', null]);
    expect(titleAfter('Zelf getypt', before)).toEqual(['Zelf getypt', null]);
  });

  it('changes nothing where there is none', () => {
    expect(withoutDoubles([], before)).toBeNull();
  });
});
