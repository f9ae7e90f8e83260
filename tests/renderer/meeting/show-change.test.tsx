import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/meeting/change.ts';
import type { Mode } from '../../../renderer/stores/ui-store.ts';
import { aDecision, aMeeting, anAttachment, anItem, text } from '../../support/builders.ts';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
const { showChange } = await import('../../../renderer/meeting/show-change.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const meeting = aMeeting({
  items: [anItem('Opening', { id: 'a' }), anItem('Jaarplan', { id: 'b' })],
  decisions: [aDecision(1, { id: 'd1', itemId: 'b' })],
});

/** Where the user is after something was undone while he was at the first item. */
function shownFrom(mode: Mode, change: Change) {
  ui.setMode(mode);
  ui.goTo('a');
  useUi.setState({ recordsTab: 'actions' });
  showChange(meeting, change);
  const { mode: shown, currentItem: item, recordsTab: tab } = useUi.getState();
  return { mode: shown, item, tab };
}

const said: Change = { type: 'item.set', item: 'b', set: { discussion: text('Ja.') } };
const explained: Change = { type: 'item.set', item: 'b', set: { explanation: text('Waarom') } };
const postponed: Change = { type: 'item.set', item: 'b', set: { status: 'postponed' } };
const retitled: Change = { type: 'meeting.set', set: { title: 'Taskforce' } };
const decided: Change = { type: 'row.set', list: 'decisions', id: 'd1', set: { text: 'Ja' } };
const attached: Change = {
  type: 'row.add',
  list: 'attachments',
  item: 'b',
  after: null,
  row: anAttachment('Begroting'),
};

describe('what was undone comes into view', () => {
  beforeEach(() => {
    ui.showMeeting(meeting.id, 'live');
  });

  it.each<[string, Mode, Change, object]>([
    ['the discussion of another item', 'live', said, { mode: 'live', item: 'b' }],
    ['a discussion, from the preparation', 'prepare', said, { mode: 'live', item: 'b' }],
    ['a discussion, in the minutes', 'finish', said, { mode: 'finish', item: 'b' }],
    ['a toelichting, from the meeting', 'live', explained, { mode: 'prepare', item: 'b' }],
    ['a bijlage, from the meeting', 'live', attached, { mode: 'prepare', item: 'b' }],
    ['a status, which every mode shows', 'live', postponed, { mode: 'live', item: 'b' }],
    [
      'a decision, with its list',
      'prepare',
      decided,
      { mode: 'live', item: 'b', tab: 'decisions' },
    ],
    ['the title of the meeting', 'live', retitled, { mode: 'prepare', item: null }],
  ])('%s', (_, from, change, shown) => {
    expect(shownFrom(from, change)).toMatchObject(shown);
  });

  it('without leaving the item when it was about no item at all', () => {
    const remove: Change = { type: 'item.remove', item: 'b' };
    expect(shownFrom('live', remove)).toEqual({ mode: 'live', item: 'a', tab: 'actions' });
  });
});
