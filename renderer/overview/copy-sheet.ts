import type { Sheet } from '../../shared/overview/sheet.ts';
import { bridge } from '../bridge.ts';
import { tellDone, tellTrouble } from '../stores/notices.ts';

export async function copySheet(sheet: Sheet, count: number): Promise<void> {
  const answer = await bridge.call('overview.copy', sheet);
  if (answer.ok) tellDone('overview.copied', { count });
  else tellTrouble(answer.error);
}
