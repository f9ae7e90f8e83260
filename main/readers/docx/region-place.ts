import type { Region } from '../../../shared/import/hinted-line.ts';
import { child, descendants, type Element } from '../../ooxml/xml.ts';

/** Knows, while a part goes by, in which region its text stands. */
export class RegionPlace {
  readonly #whole: Region | undefined;
  #deletions = 0;
  /** Regions of the content controls around. */
  readonly #controls: (Region | undefined)[] = [];

  /** `whole` is where all of the part stands, such as a header. */
  constructor(whole: Region | undefined) {
    this.#whole = whole;
  }

  get isDeleted(): boolean {
    return this.#deletions > 0;
  }

  open(name: string): void {
    if (isDeletion(name)) this.#deletions += 1;
    if (name === 'w:sdt') this.#controls.push(undefined);
  }

  close(name: string): void {
    if (isDeletion(name)) this.#deletions -= 1;
    if (name === 'w:sdt') this.#controls.pop();
  }

  takeControl(properties: Element): void {
    this.#controls[this.#controls.length - 1] = regionOfControl(properties);
  }

  /** Of text in a paragraph of that style. */
  now(style: string | undefined, isHidden: boolean): Region | undefined {
    if (this.#whole) return this.#whole;
    if (this.isDeleted) return 'deleted';
    if (isHidden) return 'hidden';
    if (/^toc (?:\d|heading)$/i.test(style ?? '')) return 'contents';
    return this.#controls.findLast((region) => region !== undefined);
  }
}

function isDeletion(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom';
}

/** A control may hold the contents, or only the hint to fill it in. */
function regionOfControl(properties: Element): Region | undefined {
  if (child(properties, 'w:showingPlcHdr')) return 'hidden';
  const [gallery] = descendants(properties, 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents' ? 'contents' : undefined;
}
