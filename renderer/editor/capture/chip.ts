import type { Capture, Suggestion } from './suggestion.ts';

/**
 * The chip under a line. It is not part of the text: a screen reader hears of it by a live region, so
 * that what is read as the text is the text.
 */
export function chipElement(
  { tone, label, parts }: Suggestion,
  { accept, leave }: Capture['keyTexts'],
): HTMLElement {
  const chip = element('div', 'capture-chip');
  chip.contentEditable = 'false';
  chip.ariaHidden = 'true';
  const name = element('span', 'line-label', label);
  name.dataset['tone'] = tone;
  const facts = element('span', 'capture-facts');
  facts.append(
    ...parts.map(({ text, missing }) => {
      const part = element('span', 'capture-fact', text);
      part.dataset['missing'] = String(missing);
      return part;
    }),
  );
  chip.append(name, facts, answer('accept', 'Enter', accept), answer('leave', 'Esc', leave));
  return chip;
}

/** A key and what it does, which the mouse can do as well. */
function answer(action: 'accept' | 'leave', keyName: string, text: string): HTMLElement {
  const hint = element('span', 'capture-key');
  hint.dataset['suggestion'] = action;
  hint.append(element('kbd', '', keyName), text);
  return hint;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
