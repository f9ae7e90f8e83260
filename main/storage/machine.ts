import { hostname, userInfo } from 'node:os';

/** Who works here, as another machine on the same library is told. */
export interface Machine {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** Whether a process of this host still runs. */
  readonly isRunning: (pid: number) => boolean;
}

export function thisMachine(): Machine {
  return { host: hostname(), user: userName(), pid: process.pid, isRunning };
}

/** A container or a service may run under a user that the system has no name for. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The system answers that it is not ours to signal: so it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
