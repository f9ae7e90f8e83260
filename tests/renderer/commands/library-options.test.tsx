import { beforeEach, describe, expect, it } from 'vitest';
import { libraryOptions } from '../../../renderer/commands/library-options.ts';
import { paletteMatches } from '../../../renderer/commands/palette-matches.ts';
import { useLibrary } from '../../../renderer/stores/library-store.ts';
import { useOverviews } from '../../../renderer/stores/overview-store.ts';
import { ui, useUi } from '../../../renderer/stores/ui-store.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { aSeries } from '../../support/builders.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';

const waterrand = aSeries('Taskforce Waterrand', {
  id: 'w',
  abbreviation: 'TW',
  members: [{ name: 'Mirthe Zandstra', role: null, organisation: null }],
});
const library = aLibrary({
  series: [waterrand],
  meetings: [
    aSummary({ id: 'maart', seriesId: 'w', date: '2027-03-12', status: 'concept' }),
    aSummary({ id: 'januari', seriesId: 'w', date: '2027-01-15', status: 'concept' }),
    aSummary({ id: 'dijk', title: 'Dijkberaad', date: '2027-02-05', status: 'live' }),
  ],
});

function find(text: string, open: string | null = null) {
  const t = translator('nl');
  return paletteMatches(libraryOptions(library, { t, language: 'nl', open }), text);
}

describe('what the palette finds in the library', () => {
  beforeEach(() => {
    useLibrary.setState({ view: library, shelf: { kind: 'all' }, query: 'oud' });
    useOverviews.setState({ owner: '' });
    ui.showLibrary();
  });

  it('has a series before its meetings, and these with the latest first', () => {
    expect(find('taskforce').map(({ id }) => id)).toEqual([
      'series w',
      'meeting maart',
      'meeting januari',
    ]);
  });

  it('has a meeting by its title, its day and its series', () => {
    expect(find('dijk').map(({ id }) => id)).toEqual(['meeting dijk']);
    expect(find('15 januari').map(({ id }) => id)).toEqual(['meeting januari']);
    expect(find('tw 2027-03').map(({ id }) => id)).toEqual(['meeting maart']);
  });

  it('opens a meeting in the mode in which one comes to it', () => {
    find('dijk')[0]?.run();
    expect(useUi.getState()).toMatchObject({
      screen: { name: 'meeting', id: 'dijk' },
      mode: 'live',
    });
  });

  it('leaves out the meeting that is open, and the people who are found there themselves', () => {
    expect(find('dijk', 'dijk')).toEqual([]);
    expect(find('mirthe', 'dijk')).toEqual([]);
  });

  it('goes from a meeting to the shelf of a series', () => {
    ui.showMeeting('dijk', 'live');
    find('taskforce', 'dijk')[0]?.run();
    expect(useUi.getState().screen).toEqual({ name: 'library' });
    expect(useLibrary.getState()).toMatchObject({ shelf: { kind: 'series', id: 'w' }, query: '' });
  });

  it('goes by a name to what that person still has to do', () => {
    find('mirthe')[0]?.run();
    expect(useLibrary.getState().shelf).toEqual({ kind: 'overview', of: 'actions', series: null });
    expect(useOverviews.getState().owner).toBe('Mirthe Zandstra');
  });
});
