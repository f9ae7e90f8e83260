import { MOST_BASES } from './heading-levels.ts';
import { child, descendants, type Element } from '../ooxml/xml.ts';

/** The styles of a document, and through which others each one gets its looks. */
export class StyleSheet {
  readonly defaults: Element | undefined;
  readonly #byId = new Map<string, Element>();
  readonly #defaultIds = new Map<string, string>();
  readonly #chains = new Map<string, readonly Element[]>();

  constructor(styles: Element | undefined) {
    const defaults = child(child(styles, 'w:docDefaults'), 'w:rPrDefault');
    this.defaults = child(defaults, 'w:rPr');
    for (const style of styles ? descendants(styles, 'w:style') : []) {
      const {
        'w:styleId': id = '',
        'w:type': type = '',
        'w:default': isDefault,
      } = style.attributes;
      this.#byId.set(id, style);
      if (['1', 'true', 'on'].includes(isDefault ?? '')) this.#defaultIds.set(type, id);
    }
  }

  /** The style and those it is based on, the nearest first; the default of its type without a name. */
  chain(type: 'paragraph' | 'character' | 'table', name: string | undefined): readonly Element[] {
    const id = name ?? this.#defaultIds.get(type);
    if (id === undefined) return [];
    const known = this.#chains.get(id);
    if (known) return known;
    const chain: Element[] = [];
    for (
      let style = this.#byId.get(id);
      style && chain.length < MOST_BASES && !chain.includes(style);
    ) {
      chain.push(style);
      style = this.#byId.get(child(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    this.#chains.set(id, chain);
    return chain;
  }
}
