import type { EditFlags, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../shared/i18n/translator.ts';

/** What was clicked on with the right button, or stands at the cursor when the menu key is pressed. */
export interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: Pick<EditFlags, 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>;
}

/** A word that no dictionary knows. */
export interface Misspelling {
  readonly word: string;
  readonly suggestions: readonly string[];
  readonly replace: (by: string) => void;
  readonly learn: () => void;
}

/** Empty where there is nothing to do with what was clicked on. */
export function contextMenuTemplate(
  translate: Translate,
  { isEditable, selectionText, editFlags }: Clicked,
  misspelling: Misspelling | null,
): MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
  const copy = { role: 'copy', label: translate('dialogs.copy'), enabled: canCopy } as const;
  if (!isEditable) return [copy];
  return [
    ...(misspelling ? spellingItems(translate, misspelling) : []),
    { role: 'cut', label: translate('dialogs.cut'), enabled: canCut },
    copy,
    { role: 'paste', label: translate('dialogs.paste'), enabled: canPaste },
    { role: 'selectAll', label: translate('dialogs.selectAll'), enabled: canSelectAll },
  ];
}

function spellingItems(
  translate: Translate,
  { word, suggestions, replace, learn }: Misspelling,
): readonly MenuItemConstructorOptions[] {
  const offered = suggestions.map((label) => ({
    label: literal(label),
    click: () => {
      replace(label);
    },
  }));
  const nothing = { label: translate('spelling.noSuggestions'), enabled: false };
  return [
    ...(offered.length > 0 ? offered : [nothing]),
    { type: 'separator' },
    { label: literal(translate('spelling.learn', { word })), click: learn },
    { type: 'separator' },
  ];
}

/** In a menu “&” marks a letter to press. */
function literal(label: string): string {
  return label.replaceAll('&', '&&');
}
