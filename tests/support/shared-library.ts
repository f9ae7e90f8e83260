import { join } from 'node:path';
import type { Layout } from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { counter } from './builders.ts';
import { closeWhatACrashLeft, Disk } from './disk.ts';
import { NOW, valueOf } from './store.ts';

interface Timer {
  readonly due: number;
  readonly work: () => void;
}

/** A clock that all machines of a test share, with the timers that they set by it. */
export class SharedClock {
  #now = NOW.getTime();
  #timers: readonly Timer[] = [];
  #underWay = 0;

  now = (): Date => new Date(this.#now);

  later = (milliseconds: number, work: () => void): (() => void) => {
    const timer = { due: this.#now + milliseconds, work };
    this.#timers = [...this.#timers, timer];
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** The same files; the clock waits with the next thing for what they were asked for. */
  waitingFor<T extends object>(files: T): T {
    return new Proxy(files, {
      get: (_, name) => {
        const method: unknown = Reflect.get(files, name, files);
        if (typeof method !== 'function') return method;
        return (...args: readonly unknown[]): unknown => this.#counted(method.apply(files, args));
      },
    });
  }

  #counted(answer: unknown): unknown {
    if (!(answer instanceof Promise)) return answer;
    this.#underWay += 1;
    return answer
      .then((value: unknown) =>
        isObject(value) && 'sync' in value ? this.waitingFor(value) : value,
      )
      .finally(() => {
        this.#underWay -= 1;
      });
  }

  /** Nothing is asked of a disk, nor is about to be. */
  async #settled(): Promise<void> {
    for (let quiet = 0; quiet < 5; quiet = this.#underWay === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Lets time pass, and what falls due in it happen, one thing after the other. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.due);
      next.work();
      await this.#settled();
    }
    this.#now = end;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A folder that is synchronised, and brings the locks of others too late. */
export class LateDisk extends Disk {
  override stat(path: string): ReturnType<Disk['stat']> {
    return path.endsWith('lock.json') ? Promise.resolve(undefined) : super.stat(path);
  }
}

/** A machine that has the app open on a library that lies in a shared folder. */
export class MachineDouble {
  readonly host: string;
  readonly layout: Layout;
  readonly open: OpenMeetings;
  readonly library: Library;
  /** What its window was told. */
  readonly news: string[] = [];
  isRunning = true;

  constructor(folder: string, host: string, clock: SharedClock, disk = new Disk()) {
    this.host = host;
    this.layout = { library: join(folder, 'library'), userData: join(folder, host) };
    closeWhatACrashLeft(this.layout.userData);
    const around = {
      files: clock.waitingFor(disk),
      now: clock.now,
      newId: counter(`${host}-`),
      // A process that was killed or sleeps does nothing more.
      later: (milliseconds: number, work: () => void) =>
        clock.later(milliseconds, () => {
          if (this.isRunning) work();
        }),
      machine: { host, user: 'noor', pid: 7, isRunning: () => true },
    };
    this.open = new OpenMeetings(around, this.layout, {
      merged: () => this.news.push('merged'),
      elsewhere: () => this.news.push('elsewhere'),
    });
    this.library = new Library(around, this.layout, this.open);
  }

  async opens(id: Id): Promise<OpenMeeting> {
    return valueOf(await this.open.open(id));
  }
}
