import { basename, extname, resolve } from 'node:path';
import { exportFormats, minutesParts, type AppError, type ExportFormat } from '../../shared/api.ts';
import { countRemovals } from '../../shared/export/public/count-removals.ts';
import { publicEdition } from '../../shared/export/public/public-edition.ts';
import type { PublicChoices, Removal } from '../../shared/export/public/removals.ts';
import { translator, type Language, type Translate } from '../../shared/i18n/translator.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { findingText } from '../../shared/templates/finding-text.ts';
import { isMistake, type TemplateFinding } from '../../shared/templates/finding.ts';
import { outcome } from '../app-error.ts';
import { exportedBytes } from '../exported-bytes.ts';
import { extensions } from '../file-names.ts';
import { readMeeting } from '../import-draft.ts';
import { readInput } from '../read-input.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import { readHouse } from '../storage/house-files.ts';
import { plainHouse, type House } from '../writers/look.ts';
import { choice, YES, type Arguments } from './arguments.ts';
import type { Answer, ExitCode, Session, Trouble } from './command.ts';
import { named, readSource } from './read-source.ts';

interface Target {
  readonly path: string;
  readonly format: ExportFormat;
}

/** Makes a document of a meeting file. The target appears whole or not at all. */
export async function runExport(session: Session, args: Arguments): Promise<Answer<ExitCode>> {
  const { file, files, language, print } = session;
  const target = readTarget(file, args);
  if (!target.ok) return target;
  const part = choice(args, 'part', minutesParts, 'minutes');
  if (!part.ok) return part;
  const times = choice(args, 'times', [YES], undefined);
  if (!times.ok) return times;
  const source = await readSource(session);
  if (!source.ok) return source;
  const meeting = readMeeting(source.value, session.newId);
  if (!meeting.ok) return fail(notMeeting(meeting.error, file));
  const { path, format } = target.value;
  const house = await readHouseFile(session, args);
  if (!house.ok) return house;
  const template = await readTemplateFile(session, args);
  if (!template.ok) return template;
  // The Word library is large: the other commands start without it.
  const { writeMinutes } = await import('../writers/write-minutes.ts');
  const edition = readEdition(meeting.value, args, language);
  const bytesOfTemplate = template.value && { template: template.value.bytes };
  const options = {
    format,
    part: part.value,
    language,
    house: house.value,
    times: times.value === YES,
    ...bytesOfTemplate,
  };
  const bytes = await exportedBytes(edition.meeting, options, writeMinutes, print);
  if (!bytes.ok) return fail(named(bytes.error, path));
  const written = outcome(
    await attempt('unwritable', path, () => writeDurably(files, path, bytes.value)),
  );
  if (!written.ok) return fail(notWritten(written.error, path));
  for (const line of removalLines(edition.removed, session.t)) session.note(line);
  return ok(template.value ? tellFindings(template.value, session) : 0);
}

/** An agenda in Word or text is for `import`. */
function notMeeting(error: AppError, file: string): Trouble {
  const isOther = error.key === 'errors.importIsWord' || error.key === 'errors.importNotJson';
  const trouble = named(error, file);
  return isOther ? { ...trouble, key: 'cli.needsMeeting' } : trouble;
}

/** A folder that was typed may never have been there. */
function notWritten(error: AppError, path: string): Trouble {
  const trouble = named(error, path);
  return error.key === 'errors.writeGone' ? { ...trouble, key: 'cli.noSuchFolder' } : trouble;
}

/** A house style as the app keeps it in the library. */
async function readHouseFile({ files }: Session, { options }: Arguments): Promise<Answer<House>> {
  const file = options.house;
  if (file === undefined) return ok(plainHouse);
  const house = await readHouse(files, file);
  if (house === null) return fail({ key: 'cli.noSuchFile', values: { file } });
  return house === 'damaged' ? fail({ key: 'cli.badHouse', values: { file } }) : ok(house);
}

interface TemplateFile {
  /** As the user typed it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly TemplateFinding[];
}

async function readTemplateFile(
  { files, imports }: Session,
  { options }: Arguments,
): Promise<Answer<TemplateFile | undefined>> {
  const file = options.template;
  if (file === undefined) return ok(undefined);
  const bytes = await readInput(files, file);
  if (!bytes.ok) return fail(named(bytes.error, file));
  const findings = await imports.template({ name: basename(file), bytes: bytes.value });
  if (!findings.ok) return fail(named(findings.error, file));
  return ok({ file, bytes: bytes.value, findings: findings.value });
}

function tellFindings({ file, findings }: TemplateFile, { t, language, note }: Session): ExitCode {
  for (const finding of findings) note(`${file}: ${findingText(finding, t, language)}`);
  return findings.some(isMistake) ? 1 : 0;
}

/** Nobody is there to choose: every name goes. */
const strictest: PublicChoices = { standIns: 'role', keep: [] };

function readEdition(meeting: Meeting, { options }: Arguments, language: Language) {
  if (options.edition !== 'public') return { meeting, removed: [] };
  return publicEdition(meeting, strictest, translator(language));
}

/** How much was left out, never what. */
function removalLines(removed: readonly Removal[], t: Translate): readonly string[] {
  return countRemovals(removed).map(({ kind, count }) => t(`publishing.counts.${kind}`, { count }));
}

function readTarget(file: string, args: Arguments): Answer<Target> {
  const { to, template } = args.options;
  const edition = choice(args, 'edition', ['full', 'public'], 'full');
  if (!edition.ok) return edition;
  if (to === undefined) return fail({ key: 'cli.needsTarget', values: { file } });
  const extension = extname(to).toLowerCase();
  const format = exportFormats.find((one) => `.${extensions[one]}` === extension);
  if (!format) return fail({ key: 'cli.unknownFormat', values: { file: to, choices } });
  if (resolve(to) === resolve(file)) return fail({ key: 'cli.targetIsSource', values: { file } });
  if (template !== undefined && format !== 'docx') {
    return fail({ key: 'cli.templateNeedsWord', values: { file: to } });
  }
  if (template !== undefined && resolve(to) === resolve(template)) {
    return fail({ key: 'cli.targetIsSource', values: { file: template } });
  }
  return ok({ path: to, format });
}

const choices = exportFormats.map((format) => `.${extensions[format]}`).join(', ');
