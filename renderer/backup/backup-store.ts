import { create } from 'zustand';
import type { BackupState, Exported, RestorePlan } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { reveal } from '../exporting/saved-file.ts';
import { showInstead, showUnlessAway, whereNow } from '../stores/dialog-drafts.ts';
import { loadLibrary } from '../stores/library-store.ts';
import { forgetTrouble, say, tellDone, tellTrouble } from '../stores/notices.ts';
import { ui, useUi } from '../stores/ui-store.ts';

/** Where the backups stand, as main last told; `null` until it did. */
export const useBackup = create<{ readonly state: BackupState | null }>(() => ({ state: null }));

/** The backups that are made unasked. */
const AUTOMATIC = 'backup.automatic';

/** Listens to main as long as the window is there. What fails unasked is told once. */
export function followBackups(): () => void {
  return bridge.on('backup', (state) => {
    const before = useBackup.getState().state?.trouble;
    useBackup.setState({ state });
    if (!state.trouble) forgetTrouble(AUTOMATIC);
    else if (state.trouble.key !== before?.key) tellTrouble(state.trouble, [], AUTOMATIC);
  });
}

export async function loadBackupState(): Promise<void> {
  useBackup.setState({ state: await bridge.call('backup.state') });
}

export async function chooseBackupFolder(): Promise<void> {
  const chosen = await bridge.call('backup.chooseFolder');
  if (!chosen.ok) tellTrouble(chosen.error);
}

export async function stopAutomaticBackups(): Promise<void> {
  const stopped = await bridge.call('backup.stopAutomatic');
  if (!stopped.ok) tellTrouble(stopped.error);
}

export async function makeBackup(): Promise<void> {
  const { overlay } = useUi.getState();
  const made = await bridge.call('backup.make');
  if (made.ok && made.value === null) return;
  ui.closeIfStill(overlay);
  if (!made.ok) tellTrouble(made.error);
  else if (made.value) tellMade(made.value);
}

/** What could not be read in the library cannot be read in the backup either. */
function tellMade(made: Exported): void {
  const { unreadable = [], leftOut = [] } = useBackup.getState().state ?? {};
  const isWhole = unreadable.length === 0;
  const values = { file: made.fileName, count: unreadable.length, names: unreadable.join(', ') };
  const text = isWhole
    ? say('backup.made', { file: made.fileName })
    : say('backup.madeWithUnreadable', values);
  ui.tell({
    tone: 'done',
    text: leftOut.length === 0 ? text : `${text} ${leftOutText(leftOut)}`,
    actions: isWhole ? [show(made)] : [checkup(), show(made)],
  });
}

/** Their names are enough here; where they are stands in the dialog. */
function leftOutText(leftOut: readonly string[]): string {
  const names = leftOut.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return say('backup.leftOut', { count: names.length, names: names.join(', ') });
}

function checkup() {
  return {
    label: say('commands.checkupShow'),
    run: () => {
      showInstead({ kind: 'checkup' });
    },
  };
}

/** Lets the user pick a backup and shows what it would bring back. */
export async function pickBackup(): Promise<void> {
  const isStillThere = whereNow();
  const plan = await bridge.call('backup.pick');
  if (!plan.ok) tellTrouble(plan.error);
  else if (plan.value)
    showUnlessAway({ kind: 'restore', plan: plan.value }, isStillThere, say('backup.picked'));
}

export async function restore({ token }: RestorePlan, chosen: readonly Id[]): Promise<void> {
  const { overlay } = useUi.getState();
  const restored = await bridge.call('backup.restore', token, [...chosen]);
  await loadLibrary();
  ui.closeIfStill(overlay);
  if (!restored.ok) tellTrouble(restored.error);
  else tellDone('backup.restored', { count: restored.value.meetings });
}

export async function restoreAsLibrary({ token }: RestorePlan): Promise<void> {
  const { overlay } = useUi.getState();
  const restored = await bridge.call('backup.restoreAsLibrary', token);
  if (!restored.ok) {
    tellTrouble(restored.error);
    return;
  }
  if (!restored.value) return;
  ui.closeIfStill(overlay);
  tellDone('backup.restoredElsewhere', { folder: restored.value.fileName }, [show(restored.value)]);
}

function show({ token }: Exported) {
  return {
    label: say('exporting.reveal'),
    run: reveal(token),
  };
}
