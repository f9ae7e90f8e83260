import { expect, it, vi } from 'vitest';
import { fail } from '../../../shared/result.ts';

const main = vi.hoisted(() => {
  const answers: unknown[] = [];
  const call = () => Promise.resolve(answers.shift());
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return answers;
});

const { changeSettings } = await import('../../../renderer/stores/change-settings.ts');
const { useSettings } = await import('../../../renderer/stores/settings-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

it('a setting that the disk refuses holds for now, and is said not to be kept', async () => {
  main.push(fail({ key: 'errors.writeFull', values: { file: 'settings.json' } }));
  await changeSettings({ textScale: 120 });
  expect(useSettings.getState().textScale).toBe(120);
  expect(useUi.getState().notice?.text).toMatch(/^Deze instelling geldt tot u Notulist afsluit/);
});
