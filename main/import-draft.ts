import type { AppError, ImportDraft, Outcome } from '../shared/api.ts';
import { MAX_IMPORT_BYTES } from '../shared/defaults.ts';
import { draftFromText } from '../shared/import/draft.ts';
import { fromInterchange } from '../shared/meeting/interchange.ts';
import { migrate } from '../shared/meeting/migrations.ts';
import type { Id, Meeting } from '../shared/meeting/schema.ts';
import { fail, ok } from '../shared/result.ts';
import { fileKind } from './readers/file-kind.ts';
import { decodeText } from './readers/text.ts';

export interface ImportSource {
  /** The name of the file; `null` for pasted text. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** What to read it as; without it the content decides. */
  readonly as?: 'text' | 'json';
}

/**
 * Reads a file or pasted text into a draft that nobody has to accept; nothing is stored. It goes by
 * content, not by name. Fails with a cause when the file is empty, too large, no text or of a
 * format that is not built yet.
 */
export function importDraft(source: ImportSource, newId: () => Id): Promise<Outcome<ImportDraft>> {
  return Promise.resolve(readDraft(source, newId));
}

function readDraft(source: ImportSource, newId: () => Id): Outcome<ImportDraft> {
  const read = readText(source);
  if (!read.ok) return read;
  const { name } = source;
  if (!(source.as ? source.as === 'json' : isMeetingFile(name, read.value))) {
    return ok({ fileName: name, ...draftFromText(read.value, newId) });
  }
  const meeting = readMeetingFile(name, read.value, newId);
  if (!meeting.ok) return meeting;
  return ok({ fileName: name, meeting: asNew(meeting.value, newId), findings: [] });
}

/** Reads a meeting file as it is, with the ids it has. Fails as `importDraft` does. */
export function readMeeting(source: ImportSource, newId: () => Id): Outcome<Meeting> {
  const read = readText(source);
  return read.ok ? readMeetingFile(source.name, read.value, newId) : read;
}

function readText({ name, bytes }: ImportSource): Outcome<string> {
  if (bytes.byteLength > MAX_IMPORT_BYTES) {
    return refuse(name, 'errors.importTooLarge', { limit: MAX_IMPORT_BYTES / 1024 / 1024 });
  }
  const kind = name === null ? undefined : fileKind(bytes);
  if (kind) {
    const key = kind.kind === 'image' ? 'errors.importImage' : 'errors.importFormat';
    return refuse(name, key, { format: kind.name });
  }
  const text = decodeText(bytes);
  if (text === undefined) return refuse(name, 'errors.importBinary');
  if (text.trim() === '') {
    return name === null ? fail({ key: 'errors.pasteEmpty' }) : refuse(name, 'errors.importEmpty');
  }
  return ok(text);
}

/** Pasted text has no name to speak of, so it has one message for all that cannot be read. */
function refuse(
  name: string | null,
  key: AppError['key'],
  values: Readonly<Record<string, string | number>> = {},
): Outcome<never> {
  if (name === null) return fail({ key: 'errors.pasteUnreadable' });
  return fail({ key, values: { file: name, ...values } });
}

/** An agenda may well begin with a brace; JSON is meant when the name or the schema says so. */
function isMeetingFile(name: string | null, text: string): boolean {
  if (/\.json$/i.test(name ?? '')) return true;
  return /^\s*\{/.test(text) && text.includes('"notulist/meeting@');
}

function readMeetingFile(name: string | null, text: string, newId: () => Id): Outcome<Meeting> {
  const json = parseJson(text);
  if (json === undefined) return refuse(name, 'errors.importDamaged');
  const current = migrate(json);
  if (!current.ok) {
    const { kind } = current.error;
    return refuse(name, kind === 'newer' ? 'errors.importNewer' : 'errors.importNotMeeting');
  }
  const meeting = fromInterchange(current.value, newId);
  if (!meeting.ok) return refuse(name, 'errors.importDamagedAt', { at: meeting.error.path });
  return ok(meeting.value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A second meeting, not the one the file came from; its series may not be known here. */
function asNew(meeting: Meeting, newId: () => Id): Meeting {
  return { ...meeting, id: newId(), seriesId: null };
}
