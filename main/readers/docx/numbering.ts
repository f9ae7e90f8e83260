import { child, type Element } from '../../ooxml/xml.ts';
import { marker, type CounterForm } from '../counter-form.ts';

/** The lists of a Word document: how each level counts and looks (ISO 29500-1, 17.9). */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** Level of a list by the style that is tied to it: the numbers that live in a style. */
  readonly levelOfStyle: (list: List, style: string) => number | undefined;
}

export interface List {
  /** Lists of the same kind count on from each other. */
  readonly kind: string;
  readonly levels: readonly Level[];
  /** By level: where this list starts again, whatever came before. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Level {
  readonly start: number;
  readonly form: CounterForm | 'bullet' | 'none';
  /** "%1.%2" */
  readonly text: string;
  /** The level, counted from 1, after which this one starts again; 0 for never. */
  readonly restartAfter: number;
  readonly style: string | undefined;
  /** Shows the numbers of higher levels as figures, whatever their own form. */
  readonly isLegal: boolean;
}

const forms: Readonly<Record<string, Level['form']>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'leadingZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
};
const LEVELS = 9;

/** `listOfStyle` names the list of a numbering style, which a list may refer to. */
export function readNumbering(
  numbering: Element | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const parts = numbering?.children ?? [];
  const kinds = new Map(
    parts.filter(({ name }) => name === 'w:abstractNum').map((kind) => [idOf(kind), kind]),
  );
  const nums = new Map(
    parts
      .filter(({ name }) => name === 'w:num')
      .map((num) => [num.attributes['w:numId'] ?? '', num]),
  );
  const kindOf = (num: Element | undefined, mayFollow = true): Element | undefined => {
    const kind = kinds.get(valueOf(num, 'w:abstractNumId') ?? '');
    const link = valueOf(kind, 'w:numStyleLink');
    const linked = link === undefined ? undefined : listOfStyle(link);
    return linked !== undefined && mayFollow ? kindOf(nums.get(linked), false) : kind;
  };
  const lists = new Map([...nums].map(([id, num]) => [id, readList(num, kindOf(num))]));
  return {
    lists,
    levelOfStyle: ({ levels }, style) => {
      const level = levels.findIndex((one) => one.style === style);
      return level < 0 ? undefined : level;
    },
  };
}

function idOf(kind: Element): string {
  return kind.attributes['w:abstractNumId'] ?? '';
}

function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

function readList(num: Element, kind: Element | undefined): List {
  const overrides = num.children.filter(({ name }) => name === 'w:lvlOverride');
  const restarts = overrides.flatMap((one) => {
    const start = Number(valueOf(one, 'w:startOverride') ?? NaN);
    return Number.isInteger(start) ? [[levelIndex(one), start] as const] : [];
  });
  const own = [...(kind?.children ?? []), ...overrides.flatMap(({ children }) => children)]
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [levelIndex(level), level] as const);
  const byLevel = new Map(own);
  return {
    kind: kind ? idOf(kind) : '',
    levels: Array.from({ length: LEVELS }, (_, at) => readLevel(byLevel.get(at), at)),
    restarts: new Map(restarts),
  };
}

function levelIndex(element: Element): number {
  return Number(element.attributes['w:ilvl'] ?? 0);
}

function readLevel(level: Element | undefined, at: number): Level {
  const format = valueOf(level, 'w:numFmt') ?? 'decimal';
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: Number(valueOf(level, 'w:start') ?? 0),
    form: level ? (forms[format] ?? 'decimal') : 'none',
    text: valueOf(level, 'w:lvlText') ?? '',
    restartAfter: restart === undefined ? at : Number(restart),
    style: valueOf(level, 'w:pStyle'),
    isLegal: child(level, 'w:isLgl') !== undefined,
  };
}

/** Counts the lists of a document from its first paragraph to its last. */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #seen = new Set<List>();

  /** The marker of the next paragraph at this level; `null` for a bullet, `undefined` for nothing. */
  next(list: List, at: number): string | null | undefined {
    const level = list.levels[at];
    if (!level) return undefined;
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    this.#restart(list, counts);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const after = list.levels[below]?.restartAfter ?? below;
      if (at < after) counts[below] = undefined;
    }
    if (level.form === 'bullet') return null;
    return level.form === 'none' && !level.text.includes('%')
      ? level.text.trim() || undefined
      : printed(list, level, counts);
  }

  /** A list that says where it starts does so once, at its first paragraph. */
  #restart(list: List, counts: (number | undefined)[]): void {
    if (this.#seen.has(list)) return;
    this.#seen.add(list);
    for (const [at, start] of list.restarts) counts[at] = start - 1;
  }
}

function printed(list: List, level: Level, counts: readonly (number | undefined)[]) {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { form = 'decimal', start = 1 } = list.levels[at] ?? {};
    if (form === 'none' || form === 'bullet') return '';
    return marker(counts[at] ?? start, level.isLegal ? 'decimal' : form);
  });
  return text.trim() === '' ? undefined : text.trim();
}
