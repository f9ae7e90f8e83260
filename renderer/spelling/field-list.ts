import type { WordAt } from '../../shared/spelling/words-in.ts';
import { listAttributes, listElement, listKey } from '../editor/choice-list.ts';
import { say, tellDone } from '../stores/notices.ts';
import { knownSuggestions, suggestionsFor } from './checker.ts';
import { replaceInField, type TextControl } from './fields.ts';
import { foundFor, offerFor, type Offer } from './offer.ts';
import { learnWord } from './own-words.ts';

const LIST_ID = 'field-suggestions';

/** Selects a wrong word of a field and offers what may be meant, as `offerSuggestions` does in a text. */
export function offerInField(field: TextControl, misspelling: WordAt): void {
  field.setSelectionRange(misspelling.from, misspelling.to);
  new FieldList(field, misspelling).open();
}

class FieldList {
  readonly #field: TextControl;
  readonly #misspelling: WordAt;
  readonly #listening = new AbortController();
  #offer: Offer;
  #element: HTMLElement | null = null;
  /** Enter came before the suggestions: the first is written once it is known. */
  #promised = false;

  constructor(field: TextControl, misspelling: WordAt) {
    this.#field = field;
    this.#misspelling = misspelling;
    this.#offer = offerFor(misspelling.word, knownSuggestions(misspelling.word));
  }

  open(): void {
    const { signal } = this.#listening;
    const onKey = (event: Event) => {
      if (event instanceof KeyboardEvent) this.#onKey(event);
    };
    const onLeave = () => {
      this.#leave();
    };
    this.#field.addEventListener('keydown', onKey, { capture: true, signal });
    for (const event of ['input', 'blur', 'mousedown'])
      this.#field.addEventListener(event, onLeave, { signal });
    this.#show(this.#offer);
    if (this.#offer.suggestions === null) void this.#lookUp();
  }

  #onKey(event: KeyboardEvent): void {
    const pressed = listKey(this.#offer, event);
    if (!pressed) {
      if (!isModifier(event)) this.#close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    switch (pressed.kind) {
      case 'move':
        this.#show({ ...this.#offer, active: pressed.to });
        return;
      case 'choose':
        this.#choose(this.#offer.active);
        return;
      case 'close':
        this.#leave();
        return;
    }
  }

  async #lookUp(): Promise<void> {
    const { word } = this.#misspelling;
    const found = await suggestionsFor(word);
    if (this.#promised) this.#write(found[0]);
    else if (!this.#listening.signal.aborted) this.#show(foundFor(word, found, this.#offer));
  }

  #choose(index: number): void {
    const { suggestions } = this.#offer;
    const { word } = this.#misspelling;
    this.#leave();
    this.#promised = suggestions === null && index === 0;
    if (this.#promised) return;
    const by = suggestions?.[index];
    if (by === undefined) void learnWord(word);
    else this.#write(by);
  }

  #write(by: string | undefined): void {
    if (by === undefined) tellDone('spelling.noSuggestions', {});
    else replaceInField(this.#field, this.#misspelling, by);
  }

  /** The word stays as it is, with the cursor behind it: what is typed next must not take its place. */
  #leave(): void {
    this.#close();
    const { selectionStart, selectionEnd } = this.#field;
    const { from, to } = this.#misspelling;
    if (selectionStart === from && selectionEnd === to) this.#field.setSelectionRange(to, to);
  }

  #close(): void {
    this.#listening.abort();
    this.#element?.remove();
    this.#element = null;
    for (const name of Object.keys(listAttributes(LIST_ID, { options: [], active: 0 })))
      this.#field.removeAttribute(name);
  }

  #show(offer: Offer): void {
    this.#offer = offer;
    this.#element?.remove();
    const list = listElement(LIST_ID, offer, say('spelling.suggestions'), (index) => {
      this.#choose(index);
    });
    // Above a dialog, and cut off by nothing that scrolls.
    list.popover = 'manual';
    this.#field.parentElement?.append(list);
    list.showPopover();
    placeUnder(this.#field, list);
    this.#element = list;
    for (const [name, value] of Object.entries(listAttributes(LIST_ID, offer)))
      this.#field.setAttribute(name, value);
  }
}

function isModifier({ key }: KeyboardEvent): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
}

/** Above the field where there is no room under it. */
function placeUnder(field: TextControl, list: HTMLElement): void {
  const { left, top, bottom } = field.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const isBelow = bottom + height <= window.innerHeight || top - height < 0;
  list.style.left = `${String(Math.max(0, Math.min(left, window.innerWidth - width)))}px`;
  list.style.top = `${String(isBelow ? bottom : top - height)}px`;
}
