import type { Settings } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import { tellTrouble } from './notices.ts';
import { useSettings } from './settings-store.ts';

/** Takes effect at once, and at the next start too, unless the disk refuses: then it says so. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useSettings.setState(change);
  const written = await bridge.call('settings.write', useSettings.getState());
  if (!written.ok) tellTrouble({ key: 'errors.settingsNotKept' }, [], 'settings.write');
}
