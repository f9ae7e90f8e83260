import type { Region } from '../../../shared/import/hinted-line.ts';
import { linkSchema } from '../../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Package, PackageError } from '../../ooxml/open-package.ts';
import { relationsOf, relationsPath, folderOf, type Relation } from '../../ooxml/relations.ts';
import { parseXml, type Element } from '../../ooxml/xml.ts';

/** The parts of a Word document that have a say in its text. */
export interface Parts {
  readonly document: string;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  /** "footnote" and "endnote", as text. */
  readonly notes: readonly (readonly [string, string])[];
  /** Headers, footers and remarks. */
  readonly outside: readonly (readonly [Region, string])[];
  readonly links: ReadonlyMap<string, string>;
}

type Trouble = PackageError | 'broken' | 'notWord';

const regions: readonly (readonly [string, Region])[] = [
  ['header', 'pageHeader'],
  ['footer', 'pageFooter'],
  ['comments', 'comment'],
];
const MAIN = 'word/document.xml';

export async function loadParts(from: Package): Promise<Result<Parts, Trouble>> {
  const loader = new Loader(from);
  const root = relationsOf(await loader.text('_rels/.rels'), '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? MAIN;
  const document = await loader.text(main);
  const relations = relationsOf(await loader.text(relationsPath(main)), folderOf(main));
  const texts = async (type: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const relation of relations.filter((one) => one.type === type)) {
      const text = await loader.text(relation.target);
      if (text !== undefined) found.push(text);
    }
    return found;
  };
  const styles = optional((await texts('styles'))[0]);
  const numbering = optional((await texts('numbering'))[0]);
  const notes: (readonly [string, string])[] = [];
  for (const kind of ['footnote', 'endnote']) {
    for (const text of await texts(`${kind}s`)) notes.push([kind, text]);
  }
  const outside: (readonly [Region, string])[] = [];
  for (const [type, region] of regions) {
    for (const text of await texts(type)) outside.push([region, text]);
  }
  if (loader.trouble) return fail(loader.trouble);
  if (document === undefined) return fail('notWord');
  if (styles === 'broken' || numbering === 'broken') return fail('broken');
  return ok({ document, styles, numbering, notes, outside, links: linksOf(relations) });
}

/** Loads one part after the other; the first trouble is kept and stops the rest. */
class Loader {
  readonly #from: Package;
  trouble: PackageError | undefined;

  constructor(from: Package) {
    this.#from = from;
  }

  async text(path: string): Promise<string | undefined> {
    if (this.trouble) return undefined;
    const part = await this.#from.part(path);
    if (part.ok) return part.value;
    this.trouble = part.error;
    return undefined;
  }
}

function optional(source: string | undefined): Element | undefined | 'broken' {
  return source === undefined ? undefined : (parseXml(source) ?? 'broken');
}

function linksOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  return new Map(
    relations
      .filter(({ type, target }) => type === 'hyperlink' && linkSchema.safeParse(target).success)
      .map(({ id, target }) => [id, target]),
  );
}
