import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settleBeside } from '../../main/storage/beside-places.ts';
import type { Layout } from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aMeeting, anItem, counter, text } from './builders.ts';
import { Disk, tempFolder } from './disk.ts';
import { NOW, step, valueOf } from './store.ts';

const item = anItem('Koers', { discussion: text('Afgesproken.') });
export const meeting = aMeeting({ items: [item] });

/** A start of the app with a library. */
interface Start {
  readonly open: OpenMeetings;
  readonly library: Library;
}

/** One machine, on which the app is started with this library and with that; all have the same meeting. */
export class OneMachine {
  readonly #folder: string;
  readonly disk = new Disk();
  readonly #newId = counter('s');
  #instant = NOW.getTime();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** With the library `name`, in which the meeting is. */
  static async with(name: string): Promise<OneMachine> {
    const machine = new OneMachine(await tempFolder());
    const { library } = await machine.start(name);
    valueOf(await library.add(meeting));
    return machine;
  }

  layout(name: string): Layout {
    return { library: join(this.#folder, name), userData: join(this.#folder, 'user-data') };
  }

  async start(name: string): Promise<Start> {
    const layout = this.layout(name);
    const around = {
      files: this.disk,
      now: () => new Date((this.#instant += 1000)),
      newId: this.#newId,
      later: () => () => undefined,
      machine: { host: 'LAPTOP', user: 'noor', pid: 7, isRunning: () => false },
    };
    valueOf(await settleBeside(around, layout));
    const open = new OpenMeetings(around, layout);
    return { open, library: new Library(around, layout, open) };
  }

  /** Starts it, does something with the meeting, and ends it as it should. */
  async session<T>(name: string, work: (session: OpenMeeting) => T | Promise<T>): Promise<T> {
    const { open } = await this.start(name);
    const done = await work(valueOf(await open.open(meeting.id)));
    valueOf(await open.close(meeting.id));
    return done;
  }

  /** What the meeting says there when it is opened. */
  said(name: string): Promise<string> {
    return this.session(name, told);
  }

  types(name: string, line: string): Promise<void> {
    return this.session(name, (session) => add(session, line));
  }

  /** Types a line, and is killed before that is in the file. */
  async typesAndCrashes(name: string, line: string): Promise<void> {
    const { open } = await this.start(name);
    await add(valueOf(await open.open(meeting.id)), line);
  }

  /** As somebody does who knows nothing of what the app keeps. */
  async copies(from: string, to: string): Promise<void> {
    await cp(this.layout(from).library, this.layout(to).library, { recursive: true });
  }

  async renames(from: string, to: string): Promise<void> {
    await rename(this.layout(from).library, this.layout(to).library);
  }

  /** Each has the name of the other then. */
  async swaps(one: string, other: string): Promise<void> {
    await this.renames(one, `${one}.tijdelijk`);
    await this.renames(other, one);
    await this.renames(`${one}.tijdelijk`, other);
  }

  async removes(name: string): Promise<void> {
    await rm(this.layout(name).library, { recursive: true });
  }
}

function told(session: OpenMeeting): string {
  return blocksText(session.meeting.items[0]?.discussion ?? []);
}

async function add(session: OpenMeeting, line: string): Promise<void> {
  const set = { discussion: text(...told(session).split('\n'), line) };
  valueOf(await session.record([step({ type: 'item.set', item: item.id, set })]));
}
