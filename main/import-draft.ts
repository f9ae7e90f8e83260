import type { ImportDraft, Outcome } from '../shared/api.ts';
import {
  MAX_IMPORT_BYTES,
  MAX_IMPORT_LINES,
  MAX_IMPORT_TEXT,
  MAX_MEETING_FILE,
} from '../shared/defaults.ts';
import { draftFromLines } from '../shared/import/draft.ts';
import { fromInterchange } from '../shared/meeting/interchange.ts';
import { migrate } from '../shared/meeting/migrations.ts';
import { withoutFiles } from '../shared/meeting/attached-files.ts';
import type { Id, Meeting } from '../shared/meeting/schema.ts';
import { fail, ok } from '../shared/result.ts';
import { refuseImport } from './import-refusal.ts';
import { decodeText } from './readers/decode-text.ts';
import { fileKind, type FileKind } from './readers/file-kind.ts';
import { jsonExtent } from './readers/json-extent.ts';
import type { Reading } from './readers/reading.ts';
import { readTextLines } from './readers/read-text.ts';
import { textFormat, type TextFormat } from './readers/text-format.ts';

export interface ImportSource {
  /** The name of the file; `null` for what was pasted. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** `false` when the name is only what messages call it. */
  readonly isFile?: false;
  /** What to read it as; without it the content decides. */
  readonly as?: TextFormat | 'docx';
}

/**
 * Reads a file or a paste into a draft that nobody has to accept; nothing is stored. It goes by
 * content, not by name. Fails with a cause when there is nothing to read, too much, or a format
 * that is not built yet.
 */
export async function importDraft(
  source: ImportSource,
  newId: () => Id,
): Promise<Outcome<ImportDraft>> {
  const { name } = source;
  const content = readContent(source);
  if (!content.ok) return content;
  if (content.value.format === 'json') {
    const meeting = readMeetingFile(name, content.value.text, newId);
    if (!meeting.ok) return meeting;
    return ok({ fileName: name, meeting: asNew(meeting.value, newId), ...nothingRead });
  }
  const lines = await readLines(source, content.value);
  if (!lines.ok) return refuseImport(name, lines.error, limits);
  if (lines.value.length > MAX_IMPORT_LINES)
    return refuseImport(name, 'errors.importTooMuch', limits);
  if (lines.value.every(({ text }) => text.trim() === '')) return nothingIn(name);
  const today = new Date().toISOString().slice(0, '2027-03-15'.length);
  const fileName = source.isFile === false ? null : name;
  const draft = draftFromLines(lines.value, newId, { fileName, today });
  return ok({ fileName: name, lines: lines.value, ...draft });
}

const limits = {
  limit: megabytes(MAX_IMPORT_TEXT),
  thousands: MAX_IMPORT_LINES / 1_000,
};

const fileLimits = { ...limits, limit: megabytes(MAX_MEETING_FILE) };

/** A meeting file is taken as it is. */
const nothingRead = { findings: [], trace: [], lines: [] };

/** Reads a meeting file as it is, with the ids it has. Fails as `importDraft` does. */
export function readMeeting(source: ImportSource, newId: () => Id): Outcome<Meeting> {
  const content = readContent({ ...source, as: 'json' });
  if (!content.ok) return content;
  return readMeetingFile(source.name, content.value.text, newId);
}

interface Content {
  readonly format: TextFormat | 'docx';
  /** Empty for a format that is no text. */
  readonly text: string;
}

function readContent({ name, bytes, as }: ImportSource): Outcome<Content> {
  if (bytes.byteLength > MAX_IMPORT_BYTES) {
    return refuseImport(name, 'errors.importTooLarge', { limit: megabytes(MAX_IMPORT_BYTES) });
  }
  const kind = fileKind(bytes);
  if (kind?.kind === 'docx' && (as === undefined || as === 'docx')) {
    return ok({ format: 'docx', text: '' });
  }
  const isNoWord = /\.docx$/i.test(name ?? '') && (kind === undefined || isPlainZip(kind));
  if (kind) return isNoWord ? refuseImport(name, 'errors.importNotWord') : refuseKind(name, kind);
  if (bytes.byteLength > 0 && as === 'docx') return refuseImport(name, 'errors.importNotWord');
  const text = decodeText(bytes);
  if (text === undefined)
    return refuseImport(name, isNoWord ? 'errors.importNotWord' : 'errors.importBinary');
  if (text.trim() === '') return nothingIn(name);
  return ok({ format: as ?? textFormat(text, name), text });
}

/** A package that nothing in it names. */
function isPlainZip(kind: FileKind): boolean {
  return kind.kind === 'format' && kind.name === 'ZIP';
}

async function readLines({ bytes }: ImportSource, { format, text }: Content): Promise<Reading> {
  if (format === 'json') throw new Error('A meeting file has no lines');
  if (format !== 'docx') return readTextLines(format, text, bytes);
  const { readDocx } = await import('./readers/docx/docx-lines.ts');
  return readDocx(bytes);
}

function refuseKind(name: string | null, kind: FileKind): Outcome<never> {
  switch (kind.kind) {
    case 'docx':
      return refuseImport(name, 'errors.importIsWord');
    case 'oldWord':
      return refuseImport(name, 'errors.importOldWord');
    case 'locked':
      return refuseImport(name, 'errors.importLocked');
    case 'format':
      return refuseImport(name, 'errors.importFormat', { format: kind.name });
    case 'image':
      return refuseImport(name, 'errors.importImage', { format: kind.name });
  }
}

function nothingIn(name: string | null): Outcome<never> {
  return name === null
    ? fail({ key: 'errors.pasteEmpty' })
    : refuseImport(name, 'errors.importEmpty');
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

function readMeetingFile(name: string | null, text: string, newId: () => Id): Outcome<Meeting> {
  if (text.length > MAX_MEETING_FILE) return refuseImport(name, 'errors.importTooMuch', fileLimits);
  const { depth, objects } = jsonExtent(text);
  if (depth > DEEPEST_JSON) return refuseImport(name, 'errors.importTooDeep');
  if (objects > MOST_OBJECTS) return refuseImport(name, 'errors.importTooMuch', fileLimits);
  const json = parseJson(text);
  if (json === undefined) {
    const isJson = /^\uFEFF?\s*[{[]/.test(text);
    return refuseImport(name, isJson ? 'errors.importDamaged' : 'errors.importNotJson');
  }
  const current = migrate(json);
  if (!current.ok) {
    const { kind } = current.error;
    return refuseImport(name, kind === 'newer' ? 'errors.importNewer' : 'errors.importNotMeeting');
  }
  const meeting = fromInterchange(current.value, newId);
  if (!meeting.ok) return refuseImport(name, 'errors.importDamagedAt', { at: meeting.error.path });
  return ok(meeting.value);
}

/** An item stands at most a few deep; each object takes its time to be checked. */
const DEEPEST_JSON = 200;
const MOST_OBJECTS = 200_000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A second meeting, not the one the file came from; its series may not be known here, and its papers are not. */
function asNew(meeting: Meeting, newId: () => Id): Meeting {
  return { ...withoutFiles(meeting), id: newId(), seriesId: null };
}
