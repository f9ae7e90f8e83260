import type { OpenedMeeting, Outcome } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { storeOf } from '../meeting/held-stores.ts';
import { isWritable } from '../stores/meeting-store.ts';
import { tellTyping } from '../stores/tell-when-painted.ts';
import { tellTrouble } from '../stores/notices.ts';

/** Follows what other machines do to the meetings of this window; gives what ends that. */
export function followElsewhere(): () => void {
  const ends = [
    bridge.on('meetingMerged', ({ id }) => void follow(id)),
    bridge.on('meetingElsewhere', ({ id }) => void reopen(id)),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Opens for writing what another machine has, once that has long been silent. */
export async function takeOver(id: Id): Promise<void> {
  await renew(id, bridge.call('merging.takeOver', id));
}

async function follow(id: Id): Promise<void> {
  await (await storeOf(id))?.getState().follow();
}

/** What is typed here is recorded first; nothing more is typed until it is known who may. */
async function reopen(id: Id): Promise<void> {
  const store = await storeOf(id);
  if (!store) return;
  tellTyping();
  if (isWritable(store.getState())) {
    store.setState({ access: { kind: 'readOnly', why: { kind: 'changingHands' } } });
  }
  await store.getState().flushed();
  await renew(id, bridge.call('merging.reopen', id));
}

async function renew(id: Id, opening: Promise<Outcome<OpenedMeeting>>): Promise<void> {
  const opened = await opening;
  if (!opened.ok) {
    tellTrouble(opened.error);
    return;
  }
  (await storeOf(id))?.getState().renew(opened.value);
}
