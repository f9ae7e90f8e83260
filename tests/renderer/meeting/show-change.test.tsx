import { beforeEach, describe, expect, it, vi } from 'vitest';
import { apply } from '../../../shared/meeting/apply.ts';
import { paragraph } from '../../../shared/meeting/blocks.ts';
import type { Change } from '../../../shared/meeting/change.ts';
import { batch, stepsOf } from '../../../shared/meeting/steps.ts';
import { closedMeeting, withClockState } from '../../../shared/meeting/clock.ts';
import { moveLines } from '../../../shared/meeting/move-lines.ts';
import { recordTextChange } from '../../../shared/meeting/record-text.ts';
import type { Mode } from '../../../renderer/stores/ui-store.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAttachment,
  anAttendee,
  anItem,
  text,
} from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { showChange } = await import('../../../renderer/meeting/show-change.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const decision = aDecision(1, { id: 'd1', itemId: 'b' });
const line = { ...paragraph(decision.text), ref: { type: 'decision', id: 'd1' } } as const;
const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
const meeting = aMeeting({
  clock,
  attendees: [
    anAttendee('Nora van Elswijk', { id: 'p1' }),
    anAttendee('Joris Tebbe', { id: 'p2' }),
  ],
  items: [
    anItem('Opening', { id: 'a', discussion: text('Dit hoort bij punt 2.') }),
    anItem('Jaarplan', { id: 'b', discussion: [line] }),
  ],
  decisions: [decision],
});

/** Where the user is after something was undone while he was at the first item, and what he was told. */
function shownFrom(mode: Mode, change: Change, way: 'undo' | 'redo' = 'undo') {
  ui.setMode(mode);
  ui.goTo('a');
  ui.tell(null);
  useUi.setState({ recordsTab: 'actions' });
  const after = apply(meeting, change);
  if (!after.ok) throw new Error('The change does not fit');
  showChange(way, { before: meeting, after: after.value, change });
  const { mode: shown, currentItem: item, recordsTab: tab, notice } = useUi.getState();
  return { mode: shown, item, tab, told: notice?.text };
}

const said: Change = { type: 'item.set', item: 'b', set: { discussion: text('Ja.') } };
const explained: Change = { type: 'item.set', item: 'b', set: { explanation: text('Waarom') } };
const postponed: Change = { type: 'item.set', item: 'b', set: { status: 'postponed' } };
const retitled: Change = { type: 'meeting.set', set: { title: 'Taskforce' } };
const introduced: Change = { type: 'meeting.set', set: { intro: text('Welkom') } };
const decided: Change = { type: 'row.set', list: 'decisions', id: 'd1', set: { text: 'Ja' } };
const recorded: Change = {
  type: 'row.add',
  list: 'decisions',
  after: 'd1',
  row: aDecision(2, { itemId: 'b' }),
};
const contributed: Change = {
  type: 'row.add',
  list: 'contributions',
  item: 'b',
  after: null,
  row: aContribution('Waterschappen', 'Eerst geld.'),
};
const attached: Change = {
  type: 'row.add',
  list: 'attachments',
  item: 'b',
  after: null,
  row: anAttachment('Begroting'),
};
const late: Change = batch(
  ['p1', 'p2'].map((id) => ({
    type: 'row.set',
    list: 'attendees',
    id,
    set: { presence: 'partial', from: '10:15' },
  })),
);

describe('what was undone and has to be seen comes into view', () => {
  beforeEach(() => {
    ui.showMeeting(meeting.id, 'live');
  });

  it.each<[string, Mode, Change, object]>([
    ['the discussion of another item', 'live', said, { mode: 'live', item: 'b' }],
    ['a discussion, from the preparation', 'prepare', said, { mode: 'live', item: 'b' }],
    ['a discussion, in the minutes', 'finish', said, { mode: 'finish', item: 'b' }],
    ['a toelichting, from the meeting', 'live', explained, { mode: 'prepare', item: 'b' }],
    ['an inbreng, from the meeting', 'live', contributed, { mode: 'prepare', item: 'b' }],
    ['the introduction', 'live', introduced, { mode: 'prepare', item: null }],
    [
      'a decision with what was said',
      'prepare',
      batch([said, recorded].flatMap(stepsOf)),
      {
        mode: 'live',
        item: 'b',
        tab: 'decisions',
      },
    ],
  ])('%s', (_, from, change, shown) => {
    expect(shownFrom(from, change)).toMatchObject({ ...shown, told: undefined });
  });
});

describe('an item that comes back or goes', () => {
  const returned: Change = {
    type: 'item.add',
    parent: null,
    after: 'b',
    row: anItem('Rondvraag', { id: 'c' }),
  };
  const tied: Change = { type: 'row.set', list: 'decisions', id: 'd1', set: { itemId: 'c' } };
  const untied: Change = { ...tied, set: { itemId: null } };
  const removed: Change = { type: 'item.remove', item: 'b' };

  it.each<Mode>(['prepare', 'live', 'finish'])('is shown in the mode that is on: %s', (mode) => {
    ui.showMeeting(meeting.id, mode);
    const change = batch([returned, tied].flatMap(stepsOf));
    expect(shownFrom(mode, change)).toMatchObject({ mode, item: 'c', told: undefined });
  });

  it('leaves the mode as it is too when it goes with what was recorded there', () => {
    const change = batch([untied, removed].flatMap(stepsOf));
    expect(shownFrom('prepare', change, 'redo')).toMatchObject({ mode: 'prepare', item: 'a' });
  });
});

describe('what was undone and can be said moves nothing', () => {
  const stays = { mode: 'live', item: 'a', tab: 'actions' };

  it.each<[Change, string]>([
    [withClockState(clock, 'paused'), 'Pauze: teruggedraaid'],
    [withClockState(clock, 'stopped'), 'Heropening van de vergadering: teruggedraaid'],
    [
      closedMeeting(clock, 'live', '2027-03-12T12:00:00'),
      'Sluiting van de vergadering: teruggedraaid',
    ],
    [late, 'Aanwezigheid van Nora van Elswijk en Joris Tebbe: teruggedraaid'],
    [postponed, 'Status van punt 2: teruggedraaid'],
    [retitled, 'Titel van de vergadering: teruggedraaid'],
    [attached, 'Bijlage van punt 2: teruggedraaid'],
    [decided, 'Besluit 1: teruggedraaid'],
    [
      recordTextChange(meeting, { type: 'decision', id: 'd1' }, 'Toch niet'),
      'Besluit 1: teruggedraaid',
    ],
  ])('%#: %o', (change, told) => {
    expect(shownFrom('live', change)).toEqual({ ...stays, told });
  });

  it('and the message goes there', () => {
    shownFrom('live', retitled);
    useUi.getState().notice?.actions[0]?.run();
    expect(useUi.getState()).toMatchObject({ mode: 'prepare', currentItem: null });
  });

  it('nor is anything said of what is on screen', () => {
    const here: Change = { type: 'item.set', item: 'a', set: { status: 'postponed' } };
    expect(shownFrom('live', here)).toEqual({ ...stays, told: undefined });
  });

  it('so that lines that are moved again go, and their item stays', () => {
    const move = moveLines(meeting, 'a', { first: 0, last: 0 }, 'b');
    if (!move) throw new Error('There is nothing to move');
    expect(shownFrom('live', move, 'redo')).toEqual({ ...stays, told: undefined });
  });

  it('and who was at an item that is no more is beside it', () => {
    expect(shownFrom('live', { type: 'item.remove', item: 'b' })).toMatchObject(stays);
    expect(shownFrom('live', { type: 'item.remove', item: 'a' })).toMatchObject({ item: 'b' });
  });
});
