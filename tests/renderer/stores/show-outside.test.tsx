import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, type Result } from '../../../shared/result.ts';

const main = vi.hoisted(() => {
  const call = vi.fn<(name: string, ...args: unknown[]) => Promise<Result<null, unknown>>>();
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return call;
});

const { reveal, openSaved } = await import('../../../renderer/exporting/saved-file.ts');
const { openLink, revealLibrary } = await import('../../../renderer/stores/show-outside.ts');
const { ui, useUi } = await import('../../../renderer/stores/ui-store.ts');

const ways = [
  { what: 'a link', show: () => openLink('https://voorbeeld.nl'), key: 'errors.linkRefused' },
  { what: 'the library', show: revealLibrary, key: 'errors.folderNotOpened' },
  { what: 'a saved file', show: openSaved('7'), key: 'errors.openFailed' },
  { what: 'the folder of a saved file', show: reveal('7'), key: 'errors.exportForgotten' },
] as const;

beforeEach(() => {
  ui.tell(null);
});

describe('what another program is to show', () => {
  it.each(ways)('is told of when it is refused: $what', async ({ show, key }) => {
    main.mockResolvedValueOnce(fail({ key }));
    show();
    await vi.waitFor(() => {
      expect(useUi.getState().notice?.tone).toBe('trouble');
    });
  });
});
