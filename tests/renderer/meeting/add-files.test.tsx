import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddedFiles } from '../../../shared/api.ts';
import { fail, ok } from '../../../shared/result.ts';
import { alone } from '../../support/alone.ts';
import { aMeeting, anAttachment, anItem, anOpenedMeeting } from '../../support/builders.ts';

/** What the window asks of main, in order, and what it is answered. */
const main = vi.hoisted(() => {
  const calls: (readonly unknown[])[] = [];
  const answers: Partial<Record<string, unknown>> = {};
  const call = (name: string, ...args: readonly unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answers[name] ?? { ok: true, value: null });
  };
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return { calls, answers };
});

const { pickFiles } = await import('../../../renderer/meeting/attachments/add-files.ts');
const { openFile } = await import('../../../renderer/meeting/attachments/open-file.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const paper = anAttachment('Begroting');
const item = anItem('Jaarplan', { id: 'item', attachments: [paper] });

function opened() {
  const record = () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
  const meeting = aMeeting({ items: [item] });
  return createMeetingStore(anOpenedMeeting({ meeting }), { ...alone, record });
}

function picked(answer: AddedFiles): void {
  main.answers['attachments.pick'] = ok(answer);
}

const filesIn = (store: ReturnType<typeof opened>) =>
  store.getState().meeting.items[0]?.attachments.map(({ title, file }) => [title, file]);

beforeEach(() => {
  main.calls.length = 0;
  useUi.setState({ notice: null, mode: 'live', currentItem: 'item' });
});

describe('files that were picked', () => {
  it('come in one step, which undo takes back', async () => {
    const store = opened();
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
    useUi.setState({ mode: 'prepare' });
    picked({ added: [{ file: 'kaart.png', name: 'kaart.png' }], refused: [] });
    await pickFiles(opened(), { item: 'item' });
    expect(useUi.getState().notice).toBeNull();
  });

  it('come in also when another is refused, of which it is told', async () => {
    const store = opened();
    picked({
      added: [{ file: 'kaart.png', name: 'kaart.png' }],
      refused: [{ key: 'errors.attachment.tooLarge', values: { file: 'film.mp4', limit: 200 } }],
    });
    await pickFiles(store, { item: 'item' });
    expect(filesIn(store)).toHaveLength(2);
    expect(useUi.getState().notice).toMatchObject({ tone: 'trouble' });
    expect(useUi.getState().notice?.text).toContain('hoogstens 200 MB');
  });

  it('are not lost in silence when the item went while they were copied', async () => {
    const store = opened();
    picked({ added: [{ file: 'kaart.png', name: 'kaart.png' }], refused: [] });
    const adding = pickFiles(store, { item: 'item' });
    store.getState().change({ type: 'item.remove', item: 'item' });
    await adding;
    expect(useUi.getState().notice?.text).toContain('Ze staan wel in de map van de vergadering.');
  });
});

describe('opening a file', () => {
  it('waits until main knows of it', async () => {
    const store = opened();
    let isRecorded = false;
    const flushed = () => {
      isRecorded = true;
      return Promise.resolve();
    };
    store.setState({ flushed });
    await openFile(store, paper.id);
    expect([isRecorded, main.calls]).toEqual([
      true,
      [['attachments.open', store.getState().meeting.id, paper.id]],
    ]);
  });

  it('offers to show in its folder what is not opened, and not what is not there', async () => {
    const values = { file: 'start.exe' };
    main.answers['attachments.open'] = fail({ key: 'errors.attachment.program', values });
    await openFile(opened(), paper.id);
    expect(useUi.getState().notice?.actions.map(({ label }) => label)).toEqual(['Toon in map']);
    main.answers['attachments.open'] = fail({ key: 'errors.attachment.missing', values });
    await openFile(opened(), paper.id);
    expect(useUi.getState().notice?.actions).toEqual([]);
  });
});
