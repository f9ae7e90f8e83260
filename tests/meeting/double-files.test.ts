import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { attachFiles, type AddedFile } from '../../shared/meeting/attach-files.ts';
import { doubleFiles, withoutDoubles } from '../../shared/meeting/double-files.ts';
import { aMeeting, anAttachment, anItem, counter } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

const before = aMeeting({
  items: [
    anItem('Jaarplan', { attachments: [anAttachment('Begroting', null, 'begroting.pdf')] }),
    anItem('Raming', { id: 'item', attachments: [anAttachment('Raming')] }),
  ],
});

function add(...files: readonly AddedFile[]) {
  const change = attachFiles(before, 'item', files, counter());
  if (!change) throw new Error('They should be added');
  return valueOf(apply(before, change));
}

const copy = { file: 'kopie.pdf', name: 'kopie.pdf', sameAs: 'begroting.pdf' };
const raming = { file: 'raming.pdf', name: 'raming.pdf', sameAs: 'begroting.pdf' };

describe('a file that was added twice', () => {
  it('is known by the paper that has it already', () => {
    const [double, ...others] = doubleFiles(add(raming, copy), [copy]);
    expect(others).toEqual([]);
    expect(double?.added).toMatchObject({ code: '2b', row: { title: 'kopie' } });
    expect(double?.known).toMatchObject({ code: '1a', row: { title: 'Begroting' } });
  });

  it('is none when the other is not in the meeting any more, or is just another', () => {
    expect(doubleFiles(add(copy), [{ ...copy, sameAs: 'weg.pdf' }])).toEqual([]);
    expect(doubleFiles(add(copy), [{ file: 'kopie.pdf', name: 'kopie.pdf' }])).toEqual([]);
  });

  it('goes with the paper that came for it, and leaves one that was there as it was', () => {
    const meeting = add(raming, copy);
    const change = withoutDoubles(doubleFiles(meeting, [raming, copy]), before);
    expect(change && valueOf(apply(meeting, change)).items).toEqual(before.items);
  });

  it('changes nothing where there is none', () => {
    expect(withoutDoubles([], before)).toBeNull();
  });
});
