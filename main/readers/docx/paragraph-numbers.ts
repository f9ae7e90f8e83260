import type { ListHint } from '../../../shared/import/hinted-line.ts';
import type { Element } from '../../ooxml/xml.ts';
import { ListCounter, type Numbering } from './numbering.ts';
import { hasDeletedEnd } from './paragraph-place.ts';
import { listPlace, styleOf, type Style } from './styles.ts';

/** Counts the paragraphs of lists as they go by. */
export class ParagraphNumbers {
  readonly #numbering: Numbering;
  readonly #counter = new ListCounter();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The number of the next paragraph; `undefined` for one that is in no list. */
  next(properties: Element | undefined, style: Style): ListHint | undefined {
    const place = listPlace(properties, undefined) ?? style.list;
    const list = place && this.#numbering.lists.get(place.list);
    // A paragraph whose end was deleted is part of the next one, or has gone: it does not count.
    if (!list || hasDeletedEnd(properties)) return undefined;
    const own = styleOf(properties) ?? place.style ?? '';
    const level = place.level ?? this.#numbering.levelOfStyle(list, own) ?? 0;
    const marker = this.#counter.next(list, level);
    return marker === undefined ? undefined : { level, marker };
  }
}
