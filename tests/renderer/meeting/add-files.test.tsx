import { beforeEach, describe, expect, it } from 'vitest';
import type { AddedFiles } from '../../../shared/api.ts';
import type { MeetingStore } from '../../../renderer/stores/meeting-store.ts';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anAttachment, anItem, anOpenedMeeting } from '../../support/builders.ts';
import { main } from '../main-process.ts';

const { pickFiles } = await import('../../../renderer/meeting/attachments/add-files.ts');
const { openFile } = await import('../../../renderer/meeting/attachments/open-file.ts');
const { holdMeeting, leaveMeeting } = await import('../../../renderer/meeting/held-stores.ts');
const { flushAll } = await import('../../../renderer/stores/flush.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const paper = anAttachment('Begroting');
const item = anItem('Jaarplan', { id: 'item', attachments: [paper] });

let count = 0;

/** A meeting of its own, which the window holds. */
async function opened() {
  const meeting = aMeeting({ id: `meeting${String(++count)}`, items: [item] });
  main.answers['meeting.open'] = ok(anOpenedMeeting({ meeting }));
  const held = await holdMeeting(meeting.id);
  if (!held.ok) throw new Error('It should open');
  return held.value;
}

function picked(answer: AddedFiles): void {
  main.answers['attachments.pick'] = ok(answer);
}

/** Makes the copying wait until the function that it returns is called. */
function holdCopying(answer: AddedFiles): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  main.answers['attachments.pick'] = () => released.then(() => ok(answer));
  return () => {
    release();
  };
}

const map: AddedFiles = { added: [{ file: 'kaart.png', name: 'kaart.png' }], refused: [] };
const filesIn = (store: MeetingStore) =>
  store.getState().meeting.items[0]?.attachments.map(({ title, file }) => [title, file]);

beforeEach(() => {
  main.calls.length = 0;
  main.answers['meeting.record'] = ok({ at: '2027-03-12T09:00:00.000Z' });
  const screen = { name: 'library' } as const;
  useUi.setState({ notice: null, screen, mode: 'live', currentItem: 'item' });
});

describe('files that were picked', () => {
  it('come in one step, which undo takes back', async () => {
    const store = await opened();
    picked({
      added: [
        { file: 'begroting (2).pdf', name: 'begroting.pdf' },
        { file: 'kaart.png', name: 'kaart.png' },
      ],
      refused: [],
    });
    await pickFiles(store, { item: 'item' });
    expect(filesIn(store)).toEqual([
      ['Begroting', 'begroting (2).pdf'],
      ['kaart', 'kaart.png'],
    ]);
    expect(useUi.getState().notice?.text).toBe('2 bestanden toegevoegd als bijlage');
    store.getState().undo();
    expect(filesIn(store)).toEqual([['Begroting', null]]);
  });

  it('are not told of where they are seen', async () => {
    const store = await opened();
    useUi.setState({ screen: { name: 'meeting', id: 'maart' }, mode: 'prepare' });
    picked(map);
    await pickFiles(store, { item: 'item' });
    expect(useUi.getState().notice).toBeNull();
  });

  it('come in also when another is refused, of which it is told', async () => {
    const store = await opened();
    picked({
      added: [{ file: 'kaart.png', name: 'kaart.png' }],
      refused: [{ key: 'errors.attachment.tooLarge', values: { file: 'film.mp4', limit: 200 } }],
    });
    await pickFiles(store, { item: 'item' });
    expect(filesIn(store)).toHaveLength(2);
    expect(useUi.getState().notice).toMatchObject({ tone: 'trouble' });
    expect(useUi.getState().notice?.text).toContain('hoogstens 200 MB');
  });

  it('are told of when the meeting has them already, and one of each can be kept', async () => {
    const store = await opened();
    picked(map);
    await pickFiles(store, { item: 'item' });
    picked({
      added: [
        { file: 'kaart (2).png', name: 'kaart.png', sameAs: 'kaart.png' },
        { file: 'plan.pdf', name: 'plan.pdf' },
      ],
      refused: [],
    });
    await pickFiles(store, { item: 'item' });
    const { notice } = useUi.getState();
    expect(notice?.text).toBe(
      '“kaart.png” is hetzelfde bestand als bijlage 1b en staat er nu twee keer.',
    );
    expect(filesIn(store)).toHaveLength(4);
    notice?.actions[0]?.run();
    expect(filesIn(store)).toEqual([
      ['Begroting', null],
      ['kaart', 'kaart.png'],
      ['plan', 'plan.pdf'],
    ]);
    store.getState().undo();
    expect(filesIn(store)).toHaveLength(4);
  });

  describe('for an item that went while they were copied', () => {
    async function pickedTooLate() {
      const store = await opened();
      picked(map);
      const adding = pickFiles(store, { item: 'item' });
      store.getState().change({ type: 'item.remove', item: 'item' });
      await adding;
      return store.getState().meeting.id;
    }

    it('are not lost in silence, and leave no copies behind', async () => {
      const id = await pickedTooLate();
      expect(main.calls).toContainEqual(['attachments.discard', id, ['kaart.png']]);
      const { notice } = useUi.getState();
      expect(notice?.tone).toBe('trouble');
      expect(notice?.text).toContain('Uw eigen bestanden staan nog waar ze stonden.');
    });

    it('are said to be in the folder when the copies could not be removed', async () => {
      main.answers['attachments.discard'] = fail({ key: 'errors.unexpected' });
      await pickedTooLate();
      delete main.answers['attachments.discard'];
      expect(useUi.getState().notice?.text).toContain('Ze staan wel in de map van de vergadering.');
    });
  });
});

describe('leaving the meeting while files are copied', () => {
  const asked = () => main.calls.map(([name]) => name);

  it('waits for them, and records them before it closes', async () => {
    const store = await opened();
    useUi.setState({ mode: 'prepare' });
    const release = holdCopying(map);
    const adding = pickFiles(store, { item: 'item' });
    const leaving = leaveMeeting(store.getState().meeting.id);
    release();
    await Promise.all([adding, leaving]);
    expect(asked().slice(1)).toEqual(['attachments.pick', 'meeting.record', 'meeting.close']);
    expect(filesIn(store)).toContainEqual(['kaart', 'kaart.png']);
    expect(useUi.getState().notice?.text).toBe('Bestand toegevoegd als bijlage');
  });

  it('waits also for those of who came back meanwhile and left again', async () => {
    const store = await opened();
    const { id } = store.getState().meeting;
    const first = holdCopying(map);
    const adding = pickFiles(store, { item: 'item' });
    const leaving = leaveMeeting(id);
    await holdMeeting(id);
    const second = holdCopying(map);
    const addingMore = pickFiles(store, { item: 'item' });
    const leavingAgain = leaveMeeting(id);
    first();
    await adding;
    await store.getState().flushed();
    expect(asked()).not.toContain('meeting.close');
    second();
    await Promise.all([addingMore, leaving, leavingAgain]);
    expect(asked().filter((name) => name === 'meeting.close')).toHaveLength(1);
    expect(asked().at(-1)).toBe('meeting.close');
    expect(filesIn(store)).toHaveLength(3);
  });

  it('is not in vain when copying fails', async () => {
    const store = await opened();
    main.answers['attachments.pick'] = () => Promise.reject(new Error('Main is gone'));
    const adding = pickFiles(store, { item: 'item' });
    const leaving = leaveMeeting(store.getState().meeting.id);
    await expect(adding).rejects.toThrow('Main is gone');
    await leaving;
    expect(asked().at(-1)).toBe('meeting.close');
  });

  it('so waits quitting', async () => {
    const store = await opened();
    const release = holdCopying(map);
    const adding = pickFiles(store, { item: 'item' });
    let all: boolean | undefined;
    const flushing = flushAll().then((done) => (all = done));
    // Everything else that it waits for has its turn first.
    await new Promise((resolve) => setTimeout(resolve));
    expect(all).toBeUndefined();
    release();
    await flushing;
    expect([all, asked().at(-1)]).toEqual([true, 'meeting.record']);
    await adding;
  });

  it('adds nothing to a meeting that this window does not hold any more, and says so', async () => {
    const store = await opened();
    await leaveMeeting(store.getState().meeting.id);
    main.calls.length = 0;
    picked(map);
    await pickFiles(store, { item: 'item' });
    expect(asked()).toEqual(['attachments.pick']);
    expect(useUi.getState().notice?.text).toContain('Ze staan wel in de map van de vergadering.');
  });
});

describe('opening a file', () => {
  it('waits until main knows of it', async () => {
    const store = await opened();
    let isRecorded = false;
    const flushed = () => {
      isRecorded = true;
      return Promise.resolve();
    };
    store.setState({ flushed });
    main.calls.length = 0;
    await openFile(store, paper.id);
    expect([isRecorded, main.calls]).toEqual([
      true,
      [['attachments.open', store.getState().meeting.id, paper.id]],
    ]);
  });

  it('offers to show in its folder what is not opened, and not what is not there', async () => {
    const values = { file: 'start.exe' };
    main.answers['attachments.open'] = fail({ key: 'errors.attachment.otherKind', values });
    await openFile(await opened(), paper.id);
    expect(useUi.getState().notice?.actions.map(({ label }) => label)).toEqual(['Toon in map']);
    main.answers['attachments.open'] = fail({ key: 'errors.attachment.missing', values });
    await openFile(await opened(), paper.id);
    expect(useUi.getState().notice?.actions).toEqual([]);
  });
});
