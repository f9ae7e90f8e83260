import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';

const main = vi.hoisted(() => {
  const answers: unknown[] = [];
  const call = () => Promise.resolve(answers.shift());
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return answers;
});

const { bridge } = await import('../../../renderer/bridge.ts');
const { forgetTroubleOfCalls, tellDone, tellTrouble, tellWhile } =
  await import('../../../renderer/stores/notices.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const gone = { key: 'errors.meetingReadOnly' } as const;
const told = () => useUi.getState().notice?.tone;

/** Long enough to read it. */
function later() {
  vi.advanceTimersByTime(5_000);
}

async function copy(answer: unknown) {
  main.push(answer);
  const done = await bridge.call('overview.copy', { title: '', columns: [], groups: [] });
  if (!done.ok) tellTrouble(done.error);
}

forgetTroubleOfCalls();
beforeEach(() => {
  vi.useFakeTimers();
  ui.showLibrary();
  ui.tell(null);
});

describe('what is told as trouble', () => {
  it('goes when the same is done after all, but not before it could be read', async () => {
    await copy(fail(gone));
    later();
    expect(told()).toBe('trouble');
    await copy(ok(null));
    expect(told()).toBeUndefined();

    await copy(fail(gone));
    await copy(ok(null));
    expect(told()).toBe('trouble');
    later();
    expect(told()).toBeUndefined();
  });

  it('stays when the user tries again and then cancels the dialog', async () => {
    const save = async (answer: unknown) => {
      main.push(answer);
      const saved = await bridge.call('template.saveStarter', null);
      if (!saved.ok) tellTrouble(saved.error);
    };
    await save(fail(gone));
    await save(ok(null));
    later();
    expect(told()).toBe('trouble');
    await save(ok({ fileName: 'sjabloon.docx', token: 'a' }));
    expect(told()).toBeUndefined();
  });

  it('stays when something else is done', async () => {
    await copy(fail(gone));
    later();
    main.push(ok(null));
    await bridge.call('library.reveal');
    later();
    expect(told()).toBe('trouble');
  });

  it('stays when the same fails again', async () => {
    await copy(fail(gone));
    await copy(ok(null));
    await copy(fail(gone));
    later();
    expect(told()).toBe('trouble');
  });

  it.each<[string, () => void]>([
    [
      'a dialog',
      () => {
        ui.show({ kind: 'help' });
      },
    ],
    ['the library', ui.showLibrary],
    [
      'a meeting',
      () => {
        ui.showMeeting('a', 'live');
      },
    ],
  ])('is left behind for %s, once it could be read', (_, goOn) => {
    tellTrouble(gone);
    goOn();
    expect(told()).toBe('trouble');
    later();
    expect(told()).toBeUndefined();
    tellTrouble(gone);
    later();
    goOn();
    expect(told()).toBeUndefined();
  });

  it('does not take along what was told since', () => {
    tellTrouble(gone);
    ui.show({ kind: 'help' });
    tellDone('app.dismiss', {});
    later();
    expect(told()).toBe('done');
  });

  it('lasts as long as what is the matter, where that is known', () => {
    let isFull = true;
    const looks: (() => void)[] = [];
    tellWhile(
      { tone: 'trouble', text: 'De schijf is vol', actions: [] },
      () => isFull,
      (look) => {
        looks.push(look);
        return () => void looks.pop();
      },
    );
    later();
    looks[0]?.();
    expect(told()).toBe('trouble');
    isFull = false;
    looks[0]?.();
    expect(told()).toBeUndefined();
    expect(looks).toEqual([]);
  });
});
