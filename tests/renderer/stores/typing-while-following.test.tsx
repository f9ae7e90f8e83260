import { expect, it } from 'vitest';
import { createMeetingStore } from '../../../renderer/stores/meeting-store.ts';
import { tellWhenPainted } from '../../../renderer/stores/tell-when-painted.ts';
import { noHistory } from '../../../shared/meeting/history.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { ok } from '../../../shared/result.ts';
import { aMeeting, anItem, anOpenedMeeting, text } from '../../support/builders.ts';

/** A letter that is typed while the work of another machine comes in must be under that work, not lost by it. */
it('keeps a letter that was not painted yet when the work of another machine is taken over', async () => {
  const item = anItem('Koers', { discussion: text('Begin.', 'Midden.') });
  const meeting = aMeeting({ items: [item] });
  const discussing = (discussion: readonly Block[]) =>
    ({ type: 'item.set', item: item.id, set: { discussion } }) as const;
  const theirs = {
    ...meeting,
    items: [{ ...item, discussion: text('Begin.', 'Midden.', 'Elders.') }],
  };
  const store = createMeetingStore(anOpenedMeeting({ meeting }), {
    record: () => new Promise(() => undefined),
    follow: () => {
      tellWhenPainted(store, () => {
        store.getState().change(discussing(text('Begin. H', 'Midden.')), 'discussion');
      });
      return Promise.resolve(ok({ meeting: theirs, history: noHistory, conflicts: [] }));
    },
    ask: () => Promise.resolve(ok([])),
  });

  await store.getState().follow();
  expect(store.getState().meeting.items[0]?.discussion).toEqual(
    text('Begin. H', 'Midden.', 'Elders.'),
  );
});
