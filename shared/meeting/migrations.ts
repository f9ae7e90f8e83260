import { fail, ok, type Result } from '../result.ts';

/**
 * Files carry the version of their schema behind the `@`: `notulist/meeting@1`. A migration turns
 * a file of version n into one of version n + 1; a file from a newer app is never guessed at.
 */
export type MigrationError =
  { readonly kind: 'notAMeeting' } | { readonly kind: 'newer'; readonly version: number };

type Json = Readonly<Record<string, unknown>>;
/** `migrations[0]` takes version 1 to 2, `migrations[1]` version 2 to 3, and so on. */
export type Migrations = readonly ((file: Json) => Json)[];

const meetingMigrations: Migrations = [
  // From version 2 on an attachment may name its copied file; what builds in between wrote does so already.
  (file) => file,
];

const FAMILY = 'notulist/meeting@';

/** The version that this app writes. */
export const OUR_VERSION = meetingMigrations.length + 1;
export const OUR_SCHEMA = `${FAMILY}${String(OUR_VERSION)}`;

export function migrate(
  value: unknown,
  migrations: Migrations = meetingMigrations,
): Result<Json, MigrationError> {
  const version = versionOf(value);
  if (version === undefined) return fail({ kind: 'notAMeeting' });
  const current = migrations.length + 1;
  if (version > current) return fail({ kind: 'newer', version });
  const migrated = migrations.slice(version - 1).reduce<Json>((file, step, index) => {
    return { ...step(file), schema: `${FAMILY}${String(version + index + 1)}` };
  }, value as Json);
  return ok(migrated);
}

/** `undefined` when it is no meeting at all. */
export function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined;
  const { schema } = value;
  if (typeof schema !== 'string' || !schema.startsWith(FAMILY)) return undefined;
  const version = Number(schema.slice(FAMILY.length));
  return Number.isInteger(version) && version >= 1 ? version : undefined;
}
