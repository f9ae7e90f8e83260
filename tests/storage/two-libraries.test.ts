import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { besideFolder, besideLibrary } from '../../main/storage/layout.ts';
import { meeting, OneMachine } from '../support/libraries.ts';
import { valueOf } from '../support/store.ts';

const START = 'Afgesproken.';

/** A machine with a library and a copy of it, opened once each. */
async function withCopy(): Promise<OneMachine> {
  const machine = await OneMachine.with('echt');
  await machine.copies('echt', 'kopie');
  for (const name of ['echt', 'kopie']) await machine.start(name);
  return machine;
}

describe('a copy of a library, on the same machine', () => {
  it('gets nothing of what was typed in the library and is in no file of it yet', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('echt', 'Getypt.');
    expect(await machine.said('kopie')).toBe(START);
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });

  it('takes nothing of the library along when its meeting is removed for good', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('echt', 'Getypt.');
    const { library } = await machine.start('kopie');
    valueOf(await library.trash(meeting.id));
    valueOf(await library.removeForGood([meeting.id]));
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });

  it('offers no steps to take back, and asks nothing, of what was done in the library', async () => {
    const machine = await withCopy();
    await machine.types('echt', 'Getypt.');
    await machine.session('echt', async (session) => {
      const field = { kind: 'value', owner: { of: 'meeting' }, field: 'title' } as const;
      valueOf(await session.ask([{ ...field, mine: 'Hier', theirs: 'Daar' }]));
    });
    await machine.session('kopie', async (session) => {
      expect(session.history.undoable).toEqual([]);
      expect(await session.conflicts()).toEqual([]);
    });
    await machine.session('echt', async (session) => {
      expect(session.history.undoable).toHaveLength(1);
      expect(await session.conflicts()).toHaveLength(1);
    });
  });

  it('leaves what was typed to the library also when that is away while the copy is opened', async () => {
    const machine = await OneMachine.with('stick/echt');
    await machine.start('stick/echt');
    await machine.copies('stick/echt', 'kopie');
    await machine.typesAndCrashes('stick/echt', 'Getypt.');
    await machine.renames('stick', 'la');
    // The copy may be all that is left, so there it is not missing either.
    expect(await machine.said('kopie')).toBe(`${START}\nGetypt.`);
    await machine.types('kopie', 'Verder.');
    await machine.renames('la', 'stick');
    expect(await machine.said('stick/echt')).toBe(`${START}\nGetypt.`);
    expect(await machine.said('kopie')).toBe(`${START}\nGetypt.\nVerder.`);
  });

  it('has nothing half of what is kept of one that is away when the disk is full', async () => {
    const machine = await OneMachine.with('stick/echt');
    await machine.types('stick/echt', 'Getypt.');
    await machine.copies('stick/echt', 'kopie');
    await machine.renames('stick', 'la');
    machine.disk.refuseNext('copy', 'ENOSPC');
    await expect(machine.start('kopie')).rejects.toThrow(/full/);
    const bases = join(besideLibrary(machine.layout('kopie')), 'bases');
    expect(await readdir(bases)).toEqual([]);
    await machine.start('kopie');
    expect(await readdir(bases)).toEqual([meeting.id]);
  });

  it('leaves what was typed to the library where their disks cannot tell folders apart', async () => {
    const machine = await OneMachine.with('stick/root');
    machine.disk.identifies = (path) => ({ folder: '1-0', lasting: null, disk: dirname(path) });
    await machine.copies('stick/root', 'kopie');
    await machine.typesAndCrashes('stick/root', 'Getypt.');
    await machine.renames('stick', 'la');
    await machine.types('kopie', 'Verder.');
    await machine.renames('la', 'stick');
    await machine.start('kopie');
    expect(await machine.said('stick/root')).toBe(`${START}\nGetypt.`);
  });

  it('leaves what was typed to the library also where it is one of its whole disk', async () => {
    const machine = await OneMachine.with('schijf/echt');
    machine.disk.identifies = (path) => ({ folder: '1', lasting: '1', disk: dirname(path) });
    await machine.typesAndCrashes('schijf/echt', 'Getypt.');
    await machine.copies('schijf', 'momentopname');
    expect(await machine.said('momentopname/echt')).toBe(START);
    expect(await machine.said('schijf/echt')).toBe(`${START}\nGetypt.`);
  });

  it('that was opened before gets nothing of one that was thrown away', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('kopie', 'Probeersel.');
    await machine.removes('kopie');
    expect(await machine.said('echt')).toBe(START);
  });
});

describe('a library that moved', () => {
  it('has what was typed and is in no file yet, once', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.renames('echt', 'verhuisd');
    expect(await machine.said('verhuisd')).toBe(`${START}\nGetypt.`);
    await machine.types('verhuisd', 'Verder.');
    expect(await machine.said('verhuisd')).toBe(`${START}\nGetypt.\nVerder.`);
    await machine.renames('verhuisd', 'echt');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.\nVerder.`);
  });

  it('has it also when it went to another disk, and leaves nothing behind', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.copies('echt', 'andere-schijf');
    await machine.removes('echt');
    expect(await machine.said('andere-schijf')).toBe(`${START}\nGetypt.`);
    expect(await realFiles.stat(besideLibrary(machine.layout('echt')))).toBeUndefined();
  });

  it('has it also when its meetings came only after it was opened at its new place', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await mkdir(machine.layout('nieuw').library);
    await machine.start('nieuw');
    const from = join(machine.layout('echt').library, 'meetings');
    await cp(from, join(machine.layout('nieuw').library, 'meetings'), { recursive: true });
    await machine.removes('echt');
    expect(await machine.said('nieuw')).toBe(`${START}\nGetypt.`);
  });

  it('is not taken for one that has none of its meetings', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.renames('echt', 'weg');
    await mkdir(join(machine.layout('ander').library, 'meetings', 'iets-anders'), {
      recursive: true,
    });
    await machine.start('ander');
    await machine.renames('weg', 'echt');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });
});

describe('a library that has the name of another by now', () => {
  it('has what was typed in it, and nothing of that one', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.typesAndCrashes('kopie', 'Probeersel.');
    await machine.removes('kopie');
    await machine.renames('echt', 'kopie');
    expect(await machine.said('kopie')).toBe(`${START}\nGetypt.`);
  });

  it('leaves to that one what was typed there, wherever it is', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.typesAndCrashes('kopie', 'Probeersel.');
    await machine.swaps('echt', 'kopie');
    expect(await machine.said('kopie')).toBe(`${START}\nGetypt.`);
    expect(await machine.said('echt')).toBe(`${START}\nProbeersel.`);
    expect(await readdir(besideFolder(machine.layout('echt')))).toHaveLength(2);
  });

  it('keeps what was typed where only a tool made its folder anew', async () => {
    const machine = await withCopy();
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.copies('echt', 'nieuw');
    await machine.removes('echt');
    await machine.renames('nieuw', 'echt');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });
});

/** What may happen to one of three libraries. */
const acts = fc.array(
  fc.record({
    type: fc.constantFrom('types', 'crashes', 'opens', 'trashes', 'moves', 'swaps'),
    at: fc.nat({ max: 2 }),
  }),
  { minLength: 3, maxLength: 8 },
);

/** The machine, and what each of its libraries should say. */
class Story {
  readonly #machine: OneMachine;
  readonly #libraries: readonly { name: string; said: readonly string[] }[];

  private constructor(machine: OneMachine) {
    this.#machine = machine;
    this.#libraries = ['0', '1', '2'].map((name) => ({ name, said: [START] }));
  }

  static async begin(): Promise<Story> {
    const machine = await OneMachine.with('0');
    for (const name of ['1', '2']) await machine.copies('0', name);
    for (const name of ['0', '1', '2']) await machine.start(name);
    return new Story(machine);
  }

  async goOn(type: string, at: number, count: number): Promise<void> {
    const library = this.#libraries[at];
    if (!library) throw new Error('There are three');
    const line = `Regel ${String(count)}.`;
    switch (type) {
      case 'types':
        await this.#machine.types(library.name, line);
        library.said = [...library.said, line];
        break;
      case 'crashes':
        await this.#machine.typesAndCrashes(library.name, line);
        library.said = [...library.said, line];
        break;
      case 'trashes': {
        const start = await this.#machine.start(library.name);
        valueOf(await start.library.trash(meeting.id));
        valueOf(await start.library.restore(meeting.id));
        break;
      }
      case 'moves': {
        const name = `${library.name}-${String(count)}`;
        await this.#machine.renames(library.name, name);
        library.name = name;
        break;
      }
      case 'swaps': {
        const other = this.#libraries[(at + 1) % 3];
        if (!other) throw new Error('There are three');
        await this.#machine.swaps(library.name, other.name);
        [library.name, other.name] = [other.name, library.name];
        break;
      }
      default:
        await this.#machine.said(library.name);
    }
  }

  async check(): Promise<void> {
    for (const { name, said } of this.#libraries) {
      expect(await this.#machine.said(name)).toBe(said.join('\n'));
    }
  }
}

describe('of a library and two copies, whatever is done in each and wherever it is moved', () => {
  it('each says what was typed in it, all of that, and nothing else', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const story = await Story.begin();
        for (const [count, { type, at }] of all.entries()) await story.goOn(type, at, count);
        await story.check();
      }),
      { numRuns: 25 },
    ),
  );
});
