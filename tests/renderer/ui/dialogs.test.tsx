import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import type { RestorePlan } from '../../../shared/api.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { writing } from '../../support/alone.ts';
import { aLibrary } from '../library/summaries.ts';

/** Answers when the test lets it. */
const main = vi.hoisted(() => {
  const asked: { name: string; args: unknown[]; answer: (value: unknown) => void }[] = [];
  const call = (name: string, ...args: unknown[]) =>
    new Promise((answer) => {
      asked.push({ name, args, answer });
    });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  return asked;
});

const { NoticeBar } = await import('../../../renderer/app/NoticeBar.tsx');
const { OverlayView } = await import('../../../renderer/app/OverlayView.tsx');
const { makeBackup, pickBackup } = await import('../../../renderer/backup/backup-store.ts');
const { importDropped } = await import('../../../renderer/importing/start-import.ts');
const { useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { tellTrouble } = await import('../../../renderer/stores/notices.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');
const { click, onPage, typeIn } = await import('../meeting/on-page.tsx');

function Screen() {
  const overlay = useUi((state) => state.overlay);
  return (
    <>
      {overlay && <OverlayView overlay={overlay} />}
      <NoticeBar />
    </>
  );
}

const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting() }), writing);
const told = () => useUi.getState().notice;
const kind = () => useUi.getState().overlay?.kind;
const dialog = () => document.querySelector('dialog');

async function answer(name: string, value: unknown): Promise<void> {
  await act(async () => {
    const at = main.findIndex((one) => one.name === name);
    main.splice(at, 1)[0]?.answer(value);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The dialog for a new series, with this typed as its name. */
function namedSeries(name?: string): { page: HTMLElement; field: HTMLInputElement } {
  const page = onPage(store, <Screen />);
  act(() => {
    ui.show({ kind: 'series', series: null });
  });
  const field = page.querySelector('input');
  if (!field) throw new Error('The dialog has a field');
  if (name !== undefined) typeIn(field, name);
  return { page, field };
}

beforeEach(() => {
  main.length = 0;
  useLibrary.setState({ view: aLibrary({}) });
  ui.showLibrary();
  ui.tell(null);
});

function clickBeside(): void {
  act(() => {
    dialog()?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  });
}

function pressEscape(): void {
  act(() => {
    dialog()?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
}

describe('a dialog in which something was typed', () => {
  it('does not close by a click beside it', () => {
    namedSeries('Dijkberaad');
    clickBeside();
    expect(kind()).toBe('series');
  });

  it('closes by a click beside it when nothing was', () => {
    namedSeries();
    clickBeside();
    expect(kind()).toBeUndefined();
    expect(told()).toBeNull();
  });

  it('can be opened again with all of it after Esc', async () => {
    const { page } = namedSeries('Dijkberaad');
    pressEscape();
    expect(kind()).toBeUndefined();
    expect(told()?.text).toBe('Gesloten. Wat u invulde, is niet bewaard.');
    await click(page, 'Open opnieuw');
    expect(dialog()?.querySelector('input')?.value).toBe('Dijkberaad');
  });
});

describe('work that is done while something else is typed', () => {
  it('leaves the dialog that is open by then', async () => {
    onPage(store, <Screen />);
    act(() => {
      ui.show({ kind: 'backup' });
    });
    void makeBackup();
    act(() => {
      ui.show({ kind: 'series', series: null });
    });
    await answer('backup.make', ok({ fileName: 'kopie.zip', token: 'a' }));
    expect(kind()).toBe('series');
    expect(dialog()?.textContent).toContain('“kopie.zip” is gemaakt');
  });

  it('closes its own', async () => {
    onPage(store, <Screen />);
    act(() => {
      ui.show({ kind: 'backup' });
    });
    void makeBackup();
    await answer('backup.make', ok({ fileName: 'kopie.zip', token: 'a' }));
    expect(kind()).toBeUndefined();
  });

  it('is offered to be looked at, and what was typed to be come back to', async () => {
    onPage(store, <Screen />);
    act(() => {
      ui.show({ kind: 'backup' });
    });
    void pickBackup();
    act(() => {
      ui.closeOverlay();
      ui.show({ kind: 'series', series: null });
    });
    const field = dialog()?.querySelector('input');
    if (field) typeIn(field, 'Dijkberaad');
    const plan: RestorePlan = { token: 'a', fileName: 'k.zip', madeAt: '2027-03-12', rows: [] };
    await answer('backup.pick', ok(plan));
    expect(kind()).toBe('series');
    await click(document.body, 'Bekijk');
    expect(kind()).toBe('restore');
    expect(told()?.actions.map(({ label }) => label)).toEqual(['Open opnieuw']);
  });

  it('does not come between somebody and the meeting that he went to', async () => {
    void importDropped(new File(['x'], 'agenda.txt'));
    await expect.poll(() => main.map(({ name }) => name)).toContain('import.file');
    ui.showMeeting('a', 'live');
    await answer('import.file', ok({ fileName: 'agenda.txt', lines: [] }));
    expect(kind()).toBeUndefined();
    expect(told()).toMatchObject({ stays: true, actions: [{ label: 'Bekijk' }] });
  });
});

describe('what is asked for twice', () => {
  it('is done once until it is answered, and again once it was refused', async () => {
    const { field } = namedSeries('Dijkberaad');
    const enter = () => {
      act(() => {
        field.form?.requestSubmit();
      });
    };
    const saved = () => main.filter(({ name }) => name === 'library.saveSeries');
    enter();
    enter();
    expect(saved()).toHaveLength(1);
    await answer('library.saveSeries', fail({ key: 'errors.writeFull', values: { file: 'x' } }));
    await answer('library.view', ok(aLibrary({})));
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('de schijf is vol');
    enter();
    expect(saved()).toHaveLength(1);
  });
});

describe('a message', () => {
  it('that comes while a dialog is open stands in it', () => {
    namedSeries();
    act(() => {
      tellTrouble({ key: 'errors.meetingReadOnly' });
    });
    expect(dialog()?.textContent).toContain('alleen geopend om te lezen');
  });

  it('that was there before waits behind it', () => {
    act(() => {
      ui.tell({ tone: 'done', text: 'Klaar', actions: [] });
    });
    namedSeries();
    expect(dialog()?.textContent).not.toContain('Klaar');
    expect(document.body.textContent).toContain('Klaar');
  });
});
