import { describe, expect, it } from 'vitest';
import {
  CREATE_SERIES,
  isComplete,
  NO_SERIES,
  startDraft,
  titleOf,
} from '../../../renderer/library/meeting-draft.ts';
import { aSeries } from '../../support/builders.ts';

const harbour = aSeries('Havenoverleg');
const dykes = aSeries('Dijkberaad');

describe('a new meeting', () => {
  it('starts in the series on screen', () => {
    const draft = startDraft([harbour, dykes], { kind: 'series', id: dykes.id });
    expect(draft.series).toBe(dykes.id);
  });

  it('starts in the only series there is, and in none when there are more', () => {
    expect(startDraft([harbour], { kind: 'all' }).series).toBe(harbour.id);
    expect(startDraft([harbour, dykes], { kind: 'all' }).series).toBe(NO_SERIES);
  });

  it('is called after its series until it gets a title of its own', () => {
    const draft = startDraft([harbour], { kind: 'all' });
    expect(titleOf(draft, [harbour])).toBe('Havenoverleg');
    expect(titleOf({ ...draft, series: CREATE_SERIES, seriesName: 'Kades' }, [])).toBe('Kades');
    expect(titleOf({ ...draft, title: '' }, [harbour])).toBe('');
  });

  it('needs a title, and a name for its series when that is new', () => {
    const draft = startDraft([], { kind: 'all' });
    expect(isComplete(draft, [])).toBe(false);
    expect(isComplete({ ...draft, title: 'Startoverleg' }, [])).toBe(true);
    expect(isComplete({ ...draft, title: 'Startoverleg', series: CREATE_SERIES }, [])).toBe(false);
  });
});
