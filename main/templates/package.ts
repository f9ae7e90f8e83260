import JSZip from 'jszip';
import { linkSchema } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { parseMarkup, writeMarkup, type Markup } from '../ooxml/markup.ts';
import { openPackage, type Package } from '../ooxml/open-package.ts';
import { folderOf, relationsOf, relationsPath, type Relation } from '../ooxml/relations.ts';
import { parseXml, type PieceBudget } from '../ooxml/xml.ts';
import { fileKind } from '../readers/file-kind.ts';
import { contentTypeOf, kinds, pathFor, RELATION, type PartKind } from './part-kinds.ts';
import { addText } from '../zip-text.ts';

/** Why a file cannot be a template. */
export type TemplateTrouble =
  'notWord' | 'oldOrLocked' | 'macros' | 'unconventional' | 'damaged' | 'tooLarge';

/** A part of a Word file that is kept, under a name of our own. */
export interface Part {
  readonly kind: PartKind;
  readonly path: string;
  readonly content: Markup | Uint8Array;
  readonly relations: readonly PartRelation[];
}
export interface PartRelation {
  readonly id: string;
  readonly kind: PartKind | 'hyperlink';
  /** The path of a part, or an address outside. */
  readonly target: string;
}

/** What a part named and is not kept: by the last word of its type. */
export interface Lost {
  readonly type: string;
  readonly isOutside: boolean;
}

export interface WordPackage {
  /** The document is the first. */
  readonly parts: readonly Part[];
  readonly lost: readonly Lost[];
}

/** All parts together once unpacked. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/**
 * Elements and attributes of all parts together. That of a house style with hundreds of styles has
 * some forty thousand, and each is gone through many times.
 */
const MOST_PIECES = 120_000;
const MAIN =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

/**
 * Reads from a document or template only what minutes can have: by following the relations of the
 * document to parts of a kind that is known. Macros, data, comments and links to elsewhere are not.
 */
export async function readWordPackage(
  bytes: Uint8Array,
): Promise<Result<WordPackage, TemplateTrouble>> {
  const kind = fileKind(bytes)?.kind;
  if (kind === 'oldWord' || kind === 'locked') return fail('oldOrLocked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('notWord');
  const opened = await openPackage(bytes, MAX_UNPACKED_BYTES);
  if (!opened.ok) return opened;
  const main = await mainPath(opened.value);
  if (!main.ok) return main;
  return new PartReader(opened.value).read(main.value);
}

async function mainPath(from: Package): Promise<Result<string, TemplateTrouble>> {
  const types = await from.part('[Content_Types].xml');
  const root = await from.part('_rels/.rels');
  if (!types.ok) return types;
  if (!root.ok) return root;
  const main = relationsOf(root.value, '').find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  const overrides = types.value === undefined ? [] : (parseXml(types.value)?.children ?? []);
  const type = overrides.find(({ attributes }) => attributes['PartName'] === `/${path}`);
  const contentType = type?.attributes['ContentType'] ?? '';
  if (/macroEnabled/i.test(contentType)) return fail('macros');
  return MAIN.test(contentType) ? ok(path) : fail('notWord');
}

class PartReader {
  readonly #from: Package;
  readonly #parts = new Map<string, Part>();
  readonly #lost: Lost[] = [];
  readonly #budget: PieceBudget = { left: MOST_PIECES };

  constructor(from: Package) {
    this.#from = from;
  }

  async read(main: string): Promise<Result<WordPackage, TemplateTrouble>> {
    const document = await this.#part(main, 'document');
    if (!document.ok) return document;
    if (document.value === undefined) return fail('notWord');
    const others = [...this.#parts.values()].filter((part) => part !== document.value);
    return ok({ parts: [document.value, ...others], lost: this.#lost });
  }

  /** `undefined` for one that is named but not there. */
  async #part(source: string, kind: PartKind): Promise<Result<Part | undefined, TemplateTrouble>> {
    const known = this.#parts.get(source);
    if (known) return ok(known);
    const path = pathFor(kind, this.#parts.size + 1, source);
    if (path === undefined) return ok(undefined);
    const content = await this.#content(source, kind);
    if (!content.ok) return content;
    if (content.value === undefined) return ok(undefined);
    const relations = await this.#relations(source, kind);
    if (!relations.ok) return relations;
    const part: Part = { kind, path, content: content.value, relations: relations.value };
    this.#parts.set(source, part);
    return ok(part);
  }

  async #content(
    source: string,
    kind: PartKind,
  ): Promise<Result<Markup | Uint8Array | undefined, TemplateTrouble>> {
    if (!kinds[kind].isMarkup) return this.#from.bytes(source);
    const text = await this.#from.part(source);
    if (!text.ok) return text;
    if (text.value === undefined) return ok(undefined);
    const root = parseMarkup(text.value, this.#budget);
    if (root.ok) return root;
    if (root.error === 'unconventional') return fail('unconventional');
    return fail(root.error === 'broken' ? 'damaged' : 'tooLarge');
  }

  async #relations(
    source: string,
    kind: PartKind,
  ): Promise<Result<readonly PartRelation[], TemplateTrouble>> {
    const text = await this.#from.part(relationsPath(source));
    if (!text.ok) return text;
    const kept: PartRelation[] = [];
    const relations = relationsOf(text.value, folderOf(source), this.#budget);
    if (this.#budget.left < 0) return fail('tooLarge');
    for (const relation of relations) {
      const found = await this.#follow(relation, kinds[kind].follows);
      if (!found.ok) return found;
      if (found.value) kept.push(found.value);
      else this.#lost.push({ type: relation.type, isOutside: relation.isOutside });
    }
    return ok(kept);
  }

  async #follow(
    { id, type, target, isOutside }: Relation,
    follows: readonly (PartKind | 'hyperlink')[],
  ): Promise<Result<PartRelation | undefined, TemplateTrouble>> {
    const kind = follows.find((one) => one === type);
    if (kind === undefined) return ok(undefined);
    if (kind === 'hyperlink') {
      const isSafe = isOutside && linkSchema.safeParse(target).success;
      return ok(isSafe ? { id, kind, target } : undefined);
    }
    if (isOutside) return ok(undefined);
    const part = await this.#part(target, kind);
    if (!part.ok) return part;
    return ok(part.value && { id, kind, target: part.value.path });
  }
}

/** The properties of the file, as they are written by another writer. */
export interface Properties {
  readonly core: string;
  readonly app: string;
}

export async function writeWordPackage(
  parts: readonly Part[],
  { core, app }: Properties,
): Promise<Uint8Array> {
  const zip = new JSZip();
  addText(zip, '[Content_Types].xml', contentTypes(parts));
  addText(zip, '_rels/.rels', rootRelations(parts[0]?.path ?? ''));
  for (const { path, content, relations } of parts) {
    if (content instanceof Uint8Array) zip.file(path, content);
    else addText(zip, path, writeMarkup(content));
    if (relations.length > 0) addText(zip, relationsPath(path), relationList(relations));
  }
  addText(zip, 'docProps/core.xml', core);
  addText(zip, 'docProps/app.xml', app);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function contentTypes(parts: readonly Part[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const overrides = [
    ...parts.map(({ path, kind }) => [path, contentTypeOf(kind, path)] as const),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'] as const,
    [
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ] as const,
  ];
  return writeMarkup({
    name: 'Types',
    attributes: { xmlns: namespace },
    children: [
      {
        name: 'Default',
        attributes: {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        },
        children: [],
      },
      ...overrides.map(([path, type]) => ({
        name: 'Override',
        attributes: { PartName: `/${path}`, ContentType: type },
        children: [],
      })),
    ],
  });
}

function rootRelations(document: string): string {
  const properties = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
  return relationMarkup([
    { Id: 'rId1', Type: `${RELATION}officeDocument`, Target: document },
    { Id: 'rId2', Type: `${properties}/core-properties`, Target: 'docProps/core.xml' },
    { Id: 'rId3', Type: `${RELATION}extended-properties`, Target: 'docProps/app.xml' },
  ]);
}

function relationList(relations: readonly PartRelation[]): string {
  return relationMarkup(
    relations.map(({ id, kind, target }) => ({
      Id: id,
      Type: `${RELATION}${kind}`,
      ...(kind === 'hyperlink'
        ? { Target: target, TargetMode: 'External' }
        : { Target: `/${target}` }),
    })),
  );
}

function relationMarkup(relations: readonly Readonly<Record<string, string>>[]): string {
  return writeMarkup({
    name: 'Relationships',
    attributes: { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    children: relations.map((attributes) => ({ name: 'Relationship', attributes, children: [] })),
  });
}
