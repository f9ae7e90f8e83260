import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import type { LibraryView } from '../../../shared/api.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';

/** Answers when the test lets it, in whatever order. */
const main = vi.hoisted(() => {
  const asked: { name: string; id: unknown; answer: (value: unknown) => void }[] = [];
  const call = (name: string, id: unknown) =>
    new Promise((answer) => {
      asked.push({ name, id, answer });
    });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return asked;
});

const { loadLibrary, useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { restoreMeeting, trashMeeting } = await import('../../../renderer/stores/trash.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const [first, second, third] = [
  aSummary({ title: 'Dijkberaad', date: '2027-03-03' }),
  aSummary({ title: 'Sluisoverleg', date: '2027-03-02' }),
  aSummary({ title: 'Veerdienst', date: '2027-03-01' }),
];
const all = aLibrary({ meetings: [first, second, third] });
const gone = fail({ key: 'errors.writeGone', values: { file: 'm1' } });
const titles = () => useLibrary.getState().view?.meetings.map(({ title }) => title);
const told = () => useUi.getState().notice;

/** Answers the first that was asked of this, and lets what follows happen. */
async function answer(name: string, value: unknown): Promise<void> {
  const at = main.findIndex((one) => one.name === name);
  main.splice(at, 1)[0]?.answer(value);
  await new Promise((resolve) => setTimeout(resolve));
}

const view = (fields: Partial<LibraryView>) => ok(aLibrary(fields));

beforeEach(() => {
  main.length = 0;
  ui.tell(null);
  useLibrary.setState({ view: all, trashed: [] });
});

describe('meetings that are put in the trash one right after the other', () => {
  it('go from the list at once, and from the library in turn', async () => {
    void trashMeeting(first);
    void trashMeeting(second);
    expect(titles()).toEqual(['Veerdienst']);
    await answer('none', null);
    expect(main.map(({ name, id }) => [name, id])).toEqual([['library.trash', first.id]]);
    await answer('library.trash', ok(null));
    await answer('library.trash', ok(null));
    expect(titles()).toEqual(['Veerdienst']);
    await answer('library.view', view({ meetings: [third], trash: [first, second] }));
    expect(told()?.tone).toBe('done');
    expect(told()?.text).toContain('Sluisoverleg');
    expect(useLibrary.getState().trashed).toEqual([first.id, second.id]);
  });

  it('come back each, however fast they are asked back', async () => {
    useLibrary.setState({
      view: aLibrary({ meetings: [third], trash: [first, second] }),
      trashed: [first.id, second.id],
    });
    void restoreMeeting(second.id);
    void restoreMeeting(first.id);
    expect(titles()).toEqual(['Dijkberaad', 'Sluisoverleg', 'Veerdienst']);
    expect(useLibrary.getState().trashed).toEqual([]);
    await answer('none', null);
    await answer('library.restore', ok(null));
    await answer('library.restore', ok(null));
    await answer('library.view', ok(all));
    expect(told()).toBeNull();
  });
});

describe('a meeting that is not where it was', () => {
  it('is in the trash as was wanted, and no trouble', async () => {
    void trashMeeting(first);
    await answer('none', null);
    await answer('library.trash', gone);
    await answer('library.view', view({ meetings: [second, third], trash: [first] }));
    expect(told()?.tone).toBe('done');
  });

  it('is said to be gone when it is nowhere', async () => {
    void trashMeeting(first);
    await answer('none', null);
    await answer('library.trash', gone);
    await answer('library.view', view({ meetings: [second, third] }));
    expect(told()).toMatchObject({ tone: 'trouble' });
    expect(told()?.text).toContain('staat niet meer in de bibliotheek');
    expect(useLibrary.getState().trashed).toEqual([]);
  });
});

it('a meeting that the disk does not let go is back in the list, and spoken of by its title', async () => {
  void trashMeeting(first);
  await answer('none', null);
  await answer('library.trash', gone);
  await answer('library.view', ok(all));
  expect(titles()).toContain('Dijkberaad');
  expect(told()?.text).toMatch(/“Dijkberaad” kan niet naar de prullenbak/);
});

it('an older reading of the library that comes later changes nothing', async () => {
  const older = loadLibrary();
  const newer = loadLibrary();
  const [early, late] = main.splice(0);
  late?.answer(view({ meetings: [first] }));
  await newer;
  early?.answer(ok(all));
  await older;
  expect(titles()).toEqual(['Dijkberaad']);
});

it('a reading that finds all as it was keeps every object, so that nothing is drawn again', async () => {
  const reading = loadLibrary();
  await answer('library.view', ok(structuredClone(all)));
  await reading;
  expect(useLibrary.getState().view).toBe(all);

  const again = loadLibrary();
  const changed = { ...structuredClone(second), title: 'Sluisberaad' };
  await answer('library.view', view({ meetings: [structuredClone(first), changed] }));
  await again;
  expect(useLibrary.getState().view?.meetings[0]).toBe(first);
  expect(titles()).toEqual(['Dijkberaad', 'Sluisberaad']);
});
