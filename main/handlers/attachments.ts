import { basename, isAbsolute, join } from 'node:path';
import type { AddedFiles, AppError, Outcome } from '../../shared/api.ts';
import { DROPPED_FILES } from '../../shared/channels.ts';
import { attachedFiles } from '../../shared/meeting/attached-files.ts';
import { withoutMark } from '../../shared/meeting/file-name.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { appError } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { isPaper } from '../paper-kinds.ts';
import {
  findAttachment,
  keepAttachment,
  MAX_ATTACHMENT_BYTES,
  type AttachmentTrouble,
} from '../storage/attachment-files.ts';
import { attempt } from '../storage/file-trouble.ts';
import { attachmentsFolder } from '../storage/layout.ts';
import type { OpenMeeting } from '../storage/open-meeting.ts';
import { sameFile } from '../storage/same-file.ts';
import type { StorageError } from '../storage/storage-error.ts';
import type { Context } from './context.ts';

type AttachmentCall = Extract<keyof Handlers, `attachments.${string}`>;

/** The files of attachments: where they are only main knows, the window names a meeting and a row of it. */
export function attachmentHandlers(context: Context): Pick<Handlers, AttachmentCall> {
  const { copies, desktop } = context;
  /** The copies of this run that the window was told of: no other file is removed at its word. */
  const told = new Set<string>();

  function add(id: Id, paths: readonly string[]): Promise<Outcome<AddedFiles>> {
    const names = paths.map((path) => basename(path));
    return copies.add<AddedFiles>(names, async (signal) => {
      const opened = await writable(context, id);
      if (!opened.ok) return fail(appError(opened.error));
      const kept = await keepAll(context, opened.value.meeting, paths, signal);
      for (const { file } of kept.added) told.add(pathOf(context, id, file));
      return ok(kept);
    });
  }

  return {
    'attachments.pick': async (id) => {
      const opened = await writable(context, id);
      if (!opened.ok) return fail(appError(opened.error));
      const paths = await desktop.pickFiles('attachments');
      return paths.length === 0 ? ok(null) : add(id, paths);
    },
    [DROPPED_FILES]: (id, paths) => add(id, paths),
    'attachments.discard': async (id, names) => {
      const opened = await writable(context, id);
      if (!opened.ok) return fail(appError(opened.error));
      const toPath = (name: string) => pathOf(context, id, name);
      const used = attachedFiles(opened.value.meeting.items).map(toPath);
      const paths = names
        .map(toPath)
        .filter((path) => !used.includes(path))
        .filter((path) => told.delete(path));
      return removeAll(context, paths);
    },
    'attachments.open': async (id, attachment) => {
      const found = await find(context, id, attachment);
      if (!found.ok) return found;
      const values = { file: withoutMark(basename(found.value)) };
      if (!isPaper(found.value)) return fail({ key: 'errors.attachment.otherKind', values });
      if (await desktop.openPath(found.value)) return ok(null);
      return fail({ key: 'errors.attachment.noProgram', values });
    },
    'attachments.reveal': async (id, attachment) => {
      const found = await find(context, id, attachment);
      if (!found.ok) return found;
      desktop.reveal(found.value);
      return ok(null);
    },
  };
}

/** Where the file of an attachment is. */
async function find(
  { around, layout, open }: Context,
  id: Id,
  attachment: Id,
): Promise<Outcome<string>> {
  const session = await open.find(id);
  if (!session) return fail(appError({ kind: 'notOpen', id }));
  const rows = allItems(session.meeting.items).flatMap(({ attachments }) => attachments);
  const file = rows.find((row) => row.id === attachment)?.file ?? null;
  if (file === null) return fail({ key: 'errors.attachment.none' });
  const folder = attachmentsFolder(layout, id);
  const looked = await attempt('unreadable', join(folder, file), () =>
    findAttachment(around.files, folder, file),
  );
  const values = { file: withoutMark(file) };
  if (!looked.ok) return fail({ key: 'errors.attachment.unreadable', values });
  const found = looked.value;
  return found.ok ? found : fail({ key: `errors.attachment.${found.error}`, values });
}

async function writable({ open }: Context, id: Id): Promise<Result<OpenMeeting, StorageError>> {
  const session = await open.find(id);
  if (!session) return fail({ kind: 'notOpen', id });
  return session.access.kind === 'write' ? ok(session) : fail({ kind: 'readOnly', id });
}

function pathOf({ layout }: Context, id: Id, name: string): string {
  return join(attachmentsFolder(layout, id), name);
}

async function removeAll(
  { around: { files } }: Context,
  paths: readonly string[],
): Promise<Outcome<null>> {
  let outcome: Outcome<null> = ok(null);
  for (const path of paths) {
    const removed = await attempt('unwritable', path, () => files.remove(path));
    if (!removed.ok) outcome = fail(troubleOf(removed.error));
  }
  return outcome;
}

/** None of them when the signal comes before the last is here: no attachment would ever have them. */
async function keepAll(
  context: Context,
  meeting: Meeting,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<AddedFiles> {
  const { files } = context.around;
  const folder = attachmentsFolder(context.layout, meeting.id);
  const known = [...attachedFiles(meeting.items)];
  const added: AddedFiles['added'][number][] = [];
  const refused: AppError[] = [];
  for (const path of paths) {
    if (signal.aborted) break;
    // What another program only has in its memory is no file yet.
    if (!isAbsolute(path)) {
      refused.push({ key: 'errors.attachment.notSaved' });
      continue;
    }
    const kept = await keepAttachment(files, folder, path);
    if (!kept.ok) {
      refused.push(troubleOf(kept.error));
      continue;
    }
    const sameAs = await sameFile(files, folder, kept.value, known);
    const file = { file: kept.value, name: withoutMark(basename(path)) };
    added.push(sameAs === null ? file : { ...file, sameAs });
    known.push(kept.value);
  }
  if (!signal.aborted) return { added, refused };
  await removeAll(
    context,
    added.map(({ file }) => join(folder, file)),
  );
  return { added: [], refused };
}

function troubleOf(trouble: AttachmentTrouble): AppError {
  const values = { file: basename(trouble.path) };
  switch (trouble.kind) {
    case 'unwritable':
      return { key: `errors.attaching.${trouble.cause}`, values };
    case 'tooLarge': {
      const limit = MAX_ATTACHMENT_BYTES / 1024 / 1024;
      return { key: 'errors.attachment.tooLarge', values: { ...values, limit } };
    }
    case 'folder':
    case 'noFile':
    case 'changed':
      return { key: `errors.attachment.${trouble.kind}`, values };
    case 'unreadable':
      return appError(trouble);
  }
}
