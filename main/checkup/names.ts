import { join } from 'node:path';
import { isTemporary } from '../storage/durable-file.ts';
import type { Findings } from './findings.ts';

/**
 * Notes what a name alone tells: half a file of a write that was broken off, or an original that was
 * set aside. Gives the names that are left, without those that the system hides.
 */
export async function ownNames(findings: Findings, folder: string): Promise<readonly string[]> {
  const names = await findings.names(folder);
  return names.filter((name) => {
    const path = join(folder, name);
    if (isTemporary(name)) findings.note('halfWritten', path);
    else if (isSetAside(name)) findings.note('setAside', path);
    else return !name.startsWith('.');
    findings.looked();
    return false;
  });
}

function isSetAside(name: string): boolean {
  return name.includes('.damaged-');
}
