import { fail, ok, type Result } from '../result.ts';
import { meetingFileSchema } from './interchange.ts';
import { migrate, OUR_SCHEMA, OUR_VERSION, versionOf } from './migrations.ts';

/** A file that this app cannot have written, as far as it understands it. */
export interface Understood {
  /** Interchange JSON of our own version, for `fromInterchange`. */
  readonly file: object;
  /** The version of its schema: ours when it only says more than we know. */
  readonly version: number;
}

/** Each round leaves something out, and what was hidden behind it may be strange too. */
const ROUNDS = 20;

/**
 * Reads what a newer app wrote: leaves out what is not known here and keeps the rest. To look at
 * only: whoever wrote it back would throw away what was left out. Of a file that calls itself ours, or
 * older, nothing but unknown keys is left out; anything else wrong with it is damage, and fails.
 */
export function understand(value: unknown): Result<Understood, null> {
  const version = versionOf(value);
  if (version === undefined) return fail(null);
  const migrated = migrate(value);
  let file: object = migrated.ok ? migrated.value : { ...(value as object), schema: OUR_SCHEMA };
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = meetingFileSchema.safeParse(file);
    if (parsed.success) return ok({ file, version: Math.max(version, OUR_VERSION) });
    const strange = parsed.error.issues.flatMap((issue): readonly Path[] => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
      return version > OUR_VERSION ? [present(file, issue.path)] : [];
    });
    if (strange.length === 0 || strange.some((path) => path.length === 0)) return fail(null);
    file = without(file, strange) as object; // the file itself is never left out
  }
  return fail(null);
}

type Path = readonly PropertyKey[];

/** What is wrong because something is missing is left out as a whole: a line without its kind. */
function present(value: unknown, path: Path): Path {
  const found = path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );
  return found === undefined ? path.slice(0, -1) : path;
}

/** The same JSON without the values at these paths; lists close up. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const isLeftOut = (key: PropertyKey) =>
    paths.some((path) => path.length === 1 && path[0] === key);
  const below = (key: PropertyKey) =>
    paths.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => (isLeftOut(at) ? [] : [without(one, below(at))]));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      isLeftOut(key) ? [] : [[key, without(one, below(key))]],
    ),
  );
}
