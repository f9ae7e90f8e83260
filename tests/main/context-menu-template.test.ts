import { describe, expect, it, vi } from 'vitest';
import { contextMenuTemplate } from '../../main/context-menu-template.ts';
import { translator } from '../../shared/i18n/translator.ts';

const t = translator('nl');
const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
const field = { isEditable: true, selectionText: '', editFlags };

function labels(menu: ReturnType<typeof contextMenuTemplate>) {
  return menu.map(({ label, type }) => label ?? type);
}

describe('the context menu', () => {
  it('of a field cuts, copies and pastes, as far as that can be done', () => {
    const menu = contextMenuTemplate(t, field, null);
    expect(labels(menu)).toEqual(['Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren']);
    expect(menu.map(({ enabled }) => enabled)).toEqual([true, true, false, true]);
  });

  it('of selected text copies, and of nothing is none', () => {
    const page = { ...field, isEditable: false };
    expect(labels(contextMenuTemplate(t, { ...page, selectionText: 'ja' }, null))).toEqual([
      'Kopiëren',
    ]);
    expect(contextMenuTemplate(t, page, null)).toEqual([]);
  });

  it('of a wrong word offers what may be meant, and the word list', () => {
    const [replace, learn] = [vi.fn(), vi.fn()];
    const misspelling = {
      word: 'beliedsplan',
      suggestions: ['beleidsplan', 'R&D'],
      replace,
      learn,
    };
    const menu = contextMenuTemplate(t, field, misspelling);
    expect(labels(menu).slice(0, 5)).toEqual([
      ...['beleidsplan', 'R&&D', 'separator'],
      ...['Zet “beliedsplan” in de woordenlijst', 'separator'],
    ]);
    // A click of the menu carries more than our handlers take.
    for (const at of [1, 3]) (menu[at]?.click as () => void)();
    expect(replace).toHaveBeenCalledExactlyOnceWith('R&D');
    expect(learn).toHaveBeenCalledOnce();
  });

  it('says so when nothing like the word is known', () => {
    const nothing = { word: 'xq', suggestions: [], replace: vi.fn(), learn: vi.fn() };
    expect(contextMenuTemplate(t, field, nothing)[0]).toMatchObject({
      label: 'Geen suggesties',
      enabled: false,
    });
  });
});
