import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting } from '../../support/builders.ts';

/** What main was asked to copy. */
const asked = vi.hoisted(() => {
  const copied: unknown[] = [];
  vi.stubGlobal('notulist', {
    call: () => Promise.resolve({ ok: true, value: null }),
    addDropped: (...args: readonly unknown[]) => {
      copied.push(args);
      return Promise.resolve({ ok: true, value: { added: [], refused: [] } });
    },
    on: () => () => undefined,
  });
  return { copied };
});

const { DropZone } = await import('../../../renderer/app/DropZone.tsx');
const { AttachmentList } = await import('../../../renderer/meeting/prepare/AttachmentList.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { ReadOnlyContext } = await import('../../../renderer/ui/read-only.ts');
const { onPage } = await import('./on-page.tsx');

const item = anItem('Begroting');

function theAttachments(readOnly: boolean): HTMLElement {
  const meeting = aMeeting({ items: [item] });
  const store = createMeetingStore(anOpenedMeeting({ meeting }), writing);
  const page = onPage(
    store,
    <ReadOnlyContext value={readOnly}>
      <DropZone />
      <AttachmentList item={item} number="1" />
    </ReadOnlyContext>,
  );
  const list = page.querySelector('section');
  if (!list) throw new Error('The attachments are there');
  return list;
}

/** Whether each was taken by somebody: what is not, the window itself would open. */
async function letGoOn(place: HTMLElement): Promise<readonly boolean[]> {
  const files = [new File(['x'], 'Plan.pdf')];
  const taken: boolean[] = [];
  for (const type of ['dragover', 'drop']) {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files } });
    await act(() => {
      place.dispatchEvent(event);
      return Promise.resolve();
    });
    taken.push(event.defaultPrevented);
  }
  return taken;
}

beforeEach(() => {
  asked.copied.length = 0;
  useUi.setState({ notice: null });
});

it('a file that is let go on the attachments becomes theirs', async () => {
  expect(await letGoOn(theAttachments(false))).toEqual([true, true]);
  expect(asked.copied).toHaveLength(1);
});

it('in a meeting that can only be read it is refused with a word, and not imported', async () => {
  const list = theAttachments(true);
  expect(await letGoOn(list)).toEqual([true, true]);
  expect(list.closest('[data-takes-files]')).not.toBeNull();
  expect(list.textContent).not.toContain('Laat los');
  expect(useUi.getState().notice?.text).toContain('alleen geopend om te lezen');
  expect(asked.copied).toEqual([]);
});
