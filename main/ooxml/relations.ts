import { parseWithin, type PieceBudget } from './xml.ts';

/** A part names others by relationships (ISO 29500-2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "footnotes", "hyperlink". */
  readonly type: string;
  readonly target: string;
  /** What it names is outside the package; `target` is then as written. */
  readonly isOutside: boolean;
}

/** Those of a part in `folder`; none where they cannot be read, or go beyond `budget`. */
export function relationsOf(
  source: string | undefined,
  folder: string,
  budget?: PieceBudget,
): readonly Relation[] {
  const root = source === undefined ? undefined : parseWithin(source, budget);
  return (root?.ok ? root.value.children : []).map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const isOutside = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: isOutside ? target : pathOf(target, folder),
      isOutside,
    };
  });
}

/** Relative to the folder of the part that names it, or to the package. */
function pathOf(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function relationsPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return pathOf(`_rels/${name}.rels`, folderOf(path));
}
