import { beforeEach, describe, expect, it } from 'vitest';
import {
  PLACE_KEY,
  readPlace,
  takePlace,
  writePlace,
  type Place,
} from '../../../renderer/stores/place.ts';

const place: Place = {
  meeting: 'taskforce-12-maart',
  view: {
    mode: 'live',
    currentItem: 'item4',
    recordsTab: 'decisions',
    agendaShown: true,
    recordsShown: false,
    focusMode: false,
    preparedUnfolded: true,
  },
  cursor: { field: 3, anchor: 12, head: 7 },
  scroll: 240.5,
};

beforeEach(() => {
  sessionStorage.clear();
});

describe('the place where someone is at work', () => {
  it('is what it was, for the page that is loaded again', () => {
    writePlace(place);
    expect(readPlace()).toEqual(place);
  });

  it('is read once, so that a view that cannot bear it fails once', () => {
    writePlace(place);
    readPlace();
    expect(readPlace()).toBeNull();
  });

  it('has its cursor put back once, in the meeting that it is of', () => {
    writePlace(place);
    readPlace();
    expect(takePlace('taskforce-12-maart')).toEqual(place);
    expect(takePlace('taskforce-12-maart')).toBeNull();
    writePlace(place);
    readPlace();
    expect(takePlace('another')).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['half of it', JSON.stringify(place).slice(0, 40)],
    ['another mode', JSON.stringify({ ...place, view: { ...place.view, mode: 'asleep' } })],
    ['a cursor before the beginning', JSON.stringify({ ...place, scroll: -1 })],
    ['a path for an id', JSON.stringify({ ...place, meeting: '../../etc' })],
  ])('is not believed when %s was kept', (_, kept) => {
    if (kept !== null) sessionStorage.setItem(PLACE_KEY, kept);
    expect(readPlace()).toBeNull();
  });
});
