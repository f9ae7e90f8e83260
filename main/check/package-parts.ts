import { fail, ok, type Result } from '../../shared/result.ts';
import { openPackage, type Package } from '../ooxml/open-package.ts';
import { folderOf, relationsOf, relationsPath, type Relation } from '../ooxml/relations.ts';
import { parseWithin, type Element, type PieceBudget } from '../ooxml/xml.ts';
import { fileKind } from '../readers/file-kind.ts';

/** Why a file cannot be checked. */
export type CheckError = 'notWord' | 'oldOrLocked' | 'damaged' | 'tooLarge';

/** The parts that tell how a Word document is made; `undefined` for what it does not have. */
export interface PackageParts {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly theme: Element | undefined;
  readonly core: Element | undefined;
  /** What stands on every page, or on those of some kind. */
  readonly edges: readonly PageEdge[];
}

export interface PageEdge {
  readonly kind: 'header' | 'footer';
  readonly content: Element;
}

/** All parts together once unpacked. */
const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;
/** Elements and attributes of all parts together: those of a report of 5 MB, and some more. */
const MOST_PIECES = 250_000;

export async function readParts(bytes: Uint8Array): Promise<Result<PackageParts, CheckError>> {
  const kind = fileKind(bytes)?.kind;
  if (kind === 'oldWord' || kind === 'locked') return fail('oldOrLocked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('notWord');
  const opened = await openPackage(bytes, MAX_UNPACKED_BYTES);
  return opened.ok ? new PartsReader(opened.value).read() : opened;
}

class PartsReader {
  readonly #from: Package;
  readonly #budget: PieceBudget = { left: MOST_PIECES };

  constructor(from: Package) {
    this.#from = from;
  }

  async read(): Promise<Result<PackageParts, CheckError>> {
    const root = await this.#relations('');
    if (!root.ok) return root;
    const main = targetOf(root.value, 'officeDocument') ?? 'word/document.xml';
    const document = await this.#part(main);
    const near = await this.#relations(main);
    if (!document.ok) return document;
    if (!near.ok) return near;
    if (!document.value) return fail('notWord');
    const styles = await this.#part(targetOf(near.value, 'styles') ?? 'word/styles.xml');
    const theme = await this.#part(targetOf(near.value, 'theme') ?? 'word/theme/theme1.xml');
    const core = await this.#part(targetOf(root.value, 'core-properties') ?? 'docProps/core.xml');
    if (!styles.ok) return styles;
    if (!theme.ok) return theme;
    if (!core.ok) return core;
    const edges = await this.#edges(near.value);
    if (!edges.ok) return edges;
    const [one, two, three] = [styles.value, theme.value, core.value];
    const around = { styles: one, theme: two, core: three, edges: edges.value };
    return ok({ document: document.value, ...around });
  }

  async #edges(relations: readonly Relation[]): Promise<Result<readonly PageEdge[], CheckError>> {
    const edges: PageEdge[] = [];
    for (const { type, target } of relations) {
      if (type !== 'header' && type !== 'footer') continue;
      const part = await this.#part(target);
      if (!part.ok) return part;
      if (part.value) edges.push({ kind: type, content: part.value });
    }
    return ok(edges);
  }

  /** What in the package is related to that part. */
  async #relations(path: string): Promise<Result<readonly Relation[], CheckError>> {
    const source = await this.#from.part(path === '' ? '_rels/.rels' : relationsPath(path));
    if (!source.ok) return source;
    const all = relationsOf(source.value, folderOf(path), this.#budget);
    return ok(all.filter(({ isOutside }) => !isOutside));
  }

  async #part(path: string): Promise<Result<Element | undefined, CheckError>> {
    const source = await this.#from.part(path);
    if (!source.ok) return source;
    if (source.value === undefined) return ok(undefined);
    const parsed = parseWithin(source.value, this.#budget);
    if (parsed.ok) return parsed;
    return fail(parsed.error === 'broken' ? 'damaged' : 'tooLarge');
  }
}

/** The part that is related in this way, see the last word of its type. */
function targetOf(relations: readonly Relation[], wanted: string): string | undefined {
  return relations.find(({ type }) => type === wanted)?.target;
}
