import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkLibrary } from '../../main/checkup/check-library.ts';
import { realFiles } from '../../main/storage/files.ts';
import { journalFile, meetingFile, seriesFile, versionsFolder } from '../../main/storage/layout.ts';
import type { CheckupKind } from '../../shared/checkup.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { aMeeting, anAttachment, anItem, aSeries } from '../support/builders.ts';
import { systemError, tempFolder } from '../support/disk.ts';
import { aRun, placeFile, placeMeeting, titled, valueOf, type Run } from '../support/store.ts';

/** A library in which everything is in order: a series, a meeting with a version and an attachment. */
async function aLibrary() {
  const run = aRun(await tempFolder());
  const series = aSeries('Taskforce Waterrand', { id: 'waterrand' });
  const meeting = aMeeting({
    id: 'maart',
    title: 'Maart',
    seriesId: series.id,
    items: [anItem('Opening', { attachments: [anAttachment('Begroting', null, 'begroting.pdf')] })],
  });
  valueOf(await run.library.saveSeries(series));
  valueOf(await run.library.add(meeting));
  const session = valueOf(await run.open.open(meeting.id));
  valueOf(await session.keepVersion('export'));
  valueOf(await run.open.close(meeting.id));
  const folder = dirname(meetingFile(run.layout, 'meetings', meeting.id));
  await placeFile(join(folder, 'attachments', 'begroting.pdf'), 'een stuk');
  return { ...run, meeting, series, folder, file: join(folder, 'meeting.json') };
}

type ALibrary = Awaited<ReturnType<typeof aLibrary>>;

function check({ around, layout, open }: Run, files = around.files) {
  const isOpen = async (id: string) => (await open.find(id)) !== undefined;
  return checkLibrary({ ...around, files }, layout, isOpen);
}

async function kindsAfter(damage: (library: ALibrary) => Promise<unknown>) {
  const library = await aLibrary();
  await damage(library);
  const { findings } = await check(library);
  return findings.map(({ kind, file }) => [kind, file]);
}

async function versionOf({ layout, meeting }: ALibrary): Promise<string> {
  const folder = versionsFolder(layout, 'meetings', meeting.id);
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

async function withoutVersions(library: ALibrary): Promise<ALibrary> {
  await rm(dirname(await versionOf(library)), { recursive: true });
  return library;
}

const MEETING = 'meetings/maart/meeting.json';

describe('a check of the library', () => {
  it('finds nothing in a library that is in order, and tells how much it read', async () => {
    expect(await check(await aLibrary())).toEqual({
      files: 4,
      meetings: 1,
      series: 1,
      findings: [],
    });
  });

  it('finds nothing where there is no library yet', async () => {
    const { findings, files } = await check(aRun(await tempFolder()));
    expect([findings, files]).toEqual([[], 0]);
  });

  it.each<[string, CheckupKind, string, (library: ALibrary) => Promise<unknown>]>([
    [
      'a meeting that is cut off, with a version',
      'meetingRecoverable',
      MEETING,
      ({ file }) => writeFile(file, '{"schema":'),
    ],
    [
      'a meeting that is gone, with a version',
      'meetingRecoverable',
      MEETING,
      ({ file }) => rm(file),
    ],
    [
      'an empty meeting without a version',
      'meetingDamaged',
      MEETING,
      async (library) => writeFile((await withoutVersions(library)).file, ''),
    ],
    [
      'a meeting of another shape without a version',
      'meetingDamaged',
      MEETING,
      async (library) =>
        writeFile((await withoutVersions(library)).file, '{"schema":"notulist/meeting@1"}'),
    ],
    [
      'a folder of versions in which none is good',
      'meetingMissing',
      MEETING,
      async (library) => {
        await rm(library.file);
        await rm(await versionOf(library));
      },
    ],
    [
      'an attachment without its file',
      'attachmentMissing',
      'meetings/maart/attachments/begroting.pdf',
      ({ folder }) => rm(join(folder, 'attachments'), { recursive: true }),
    ],
    [
      'a file of an attachment that is damaged, but as long as it was',
      'attachmentChanged',
      'meetings/maart/attachments/kaart ~9eef0784.pdf',
      async ({ folder }) => {
        await placeFile(join(folder, 'attachments', 'kaart ~9eef0784.pdf'), 'de knaap');
        await placeFile(join(folder, 'attachments', 'kaart ~9eef0784 (2).pdf'), 'de kaart');
      },
    ],
    [
      'a file that was half copied',
      'halfWritten',
      'meetings/maart/attachments/.attachment.1234abcd.notulist-tmp',
      ({ folder }) =>
        placeFile(join(folder, 'attachments', '.attachment.1234abcd.notulist-tmp'), 'half'),
    ],
    [
      'a meeting of a newer app',
      'newer',
      MEETING,
      async ({ file }) =>
        writeFile(file, (await readFile(file, 'utf8')).replace(/meeting@\d/, 'meeting@9')),
    ],
    [
      'a series that is cut off',
      'seriesDamaged',
      'series/waterrand.json',
      ({ layout }) => writeFile(seriesFile(layout, 'waterrand'), '{'),
    ],
    [
      'a meeting whose series is gone',
      'seriesGone',
      MEETING,
      ({ layout }) => rm(seriesFile(layout, 'waterrand')),
    ],
    [
      'a meeting that is in the trash too',
      'twice',
      MEETING,
      (library) => placeMeeting(library, library.meeting, 'trash'),
    ],
    [
      'half a file',
      'halfWritten',
      'meetings/maart/.meeting.json.1a2b3c4d.notulist-tmp',
      ({ folder }) => placeFile(join(folder, '.meeting.json.1a2b3c4d.notulist-tmp'), '{'),
    ],
    [
      'an original that was set aside',
      'setAside',
      'meetings/maart/meeting.damaged-2027-03-12T09-30-00Z.json',
      ({ folder }) => placeFile(join(folder, 'meeting.damaged-2027-03-12T09-30-00Z.json'), '{'),
    ],
  ])('finds %s', async (_, kind, file, damage) => {
    expect(await kindsAfter(damage)).toEqual([[kind, file]]);
  });

  it('finds nothing wrong with a folder that the user made among the files of attachments', async () => {
    const kinds = await kindsAfter(({ folder }) =>
      placeFile(join(folder, 'attachments', 'oud', 'nota.pdf'), 'een nota'),
    );
    expect(kinds).toEqual([]);
  });

  it('finds the file of an attachment also where accents stand apart from their letters', async () => {
    const run = aRun(await tempFolder());
    const paper = anAttachment('Financi\u00ebn', null, 'financi\u00ebn.pdf');
    const meeting = aMeeting({ id: 'april', items: [anItem('Opening', { attachments: [paper] })] });
    await placeMeeting(run, meeting);
    const papers = join(dirname(meetingFile(run.layout, 'meetings', 'april')), 'attachments');
    await placeFile(join(papers, 'financie\u0308n.pdf'), 'een stuk');
    expect((await check(run)).findings).toEqual([]);
  });

  it('finds a damaged version', async () => {
    const library = await aLibrary();
    await writeFile(await versionOf(library), '{');
    const { findings } = await check(library);
    expect(findings).toMatchObject([{ kind: 'versionDamaged', about: 'Maart' }]);
  });

  it.each([
    'meeting (conflicted copy 2027-03-12).json',
    'meeting (conflicted copy 2027-03-12 101112).json',
    'meeting (Anna’s conflicted copy 2027-03-12).json',
    'meeting.sync-conflict-20270312-101112-ABCDEFG.json',
    'meeting-DESKTOP-AB12.json',
    'meeting (1).json',
    'meeting - Kopie.json',
  ])('finds the copy %s', async (name) => {
    const found = await kindsAfter(({ folder }) => placeFile(join(folder, name), '{}'));
    expect(found).toEqual([['copy', `meetings/maart/${name}`]]);
  });

  it('finds a copy of a series, of a version and of a whole folder', async () => {
    const library = await aLibrary();
    const { layout, meeting } = library;
    const series = await readFile(seriesFile(layout, 'waterrand'));
    await writeFile(seriesFile(layout, 'waterrand-LAPTOP-ANNA'), series);
    await writeFile(`${await versionOf(library)} (1).json`, '{}');
    await placeFile(
      join(layout.library, 'meetings', 'maart (1)', 'meeting.json'),
      JSON.stringify(toInterchange(meeting)),
    );
    await placeFile(
      join(layout.library, 'meetings', 'maart-2', 'meeting.json'),
      JSON.stringify(toInterchange(meeting)),
    );
    const { findings } = await check(library);
    expect(findings.map(({ kind }) => kind)).toEqual(['copy', 'copy', 'copy', 'copy']);
  });

  it('leaves unspoken what is not ours', async () => {
    const found = await kindsAfter(async ({ folder, layout }) => {
      await placeFile(join(folder, 'aantekeningen.txt'), 'van mij');
      await placeFile(join(layout.library, 'meetings', '.stfolder', 'x'), '');
      await placeFile(join(layout.library, 'meetings', 'oud', 'lees mij.txt'), '');
    });
    expect(found).toEqual([]);
  });

  it('tells of a file that the system does not give, and goes on with the rest', async () => {
    const library = await aLibrary();
    await placeMeeting(library, aMeeting({ id: 'april', items: [anItem('Opening')] }));
    const files = { ...realFiles };
    vi.spyOn(files, 'read').mockImplementation((path) =>
      path === library.file ? Promise.reject(systemError('EIO', 'read')) : realFiles.read(path),
    );
    const { findings, meetings } = await check(library, files);
    expect(findings).toEqual([{ kind: 'unreadable', file: MEETING, about: '' }]);
    expect(meetings).toBe(2);
  });

  it('changes nothing', async () => {
    const library = await aLibrary();
    await writeFile(library.file, '{"schema":');
    const before = await readdir(library.layout.library, { recursive: true });
    await chmod(library.folder, 0o500);
    await check(library);
    await chmod(library.folder, 0o700);
    expect(await readdir(library.layout.library, { recursive: true })).toEqual(before);
    expect(await readFile(library.file, 'utf8')).toBe('{"schema":');
  });
});

describe('a check of the journals', () => {
  async function withJournal() {
    const library = await aLibrary();
    const session = valueOf(await library.open.open('maart'));
    valueOf(await session.record([titled('Een'), titled('Twee')]));
    return { ...library, journal: journalFile(library.layout, 'maart') };
  }
  /** As the next run finds it: nothing is open any more. */
  const checkLater = (library: Run) => check({ ...library, open: aRun('/nowhere').open });

  it('finds nothing in one that is whole', async () => {
    expect((await checkLater(await withJournal())).findings).toEqual([]);
  });

  it('finds one that is torn, unless it is being written just now', async () => {
    const library = await withJournal();
    const whole = await readFile(library.journal);
    await writeFile(library.journal, whole.subarray(0, whole.length - 5));
    expect((await check(library)).findings).toEqual([]);
    const [found] = (await checkLater(library)).findings;
    expect(found).toEqual({ kind: 'journalDamaged', file: library.journal, about: 'Maart' });
  });

  it('finds one whose meeting is not there', async () => {
    const library = await withJournal();
    await rm(library.folder, { recursive: true });
    await mkdir(library.folder);
    const [found] = (await checkLater(library)).findings;
    expect(found).toMatchObject({ kind: 'journalAlone', file: library.journal });
  });
});
