import { describe, expect, it } from 'vitest';
import { mayIsolate } from '../../build/setup/sandbox.mjs';

const nothing = () => '';
const says = (name: string, value: string) => (file: string) => (file.endsWith(name) ? value : '');

describe('the sandbox of an unpackaged app', () => {
  it('is there where a namespace can be made', () => {
    expect(mayIsolate(nothing, () => true)).toBe(true);
    const open = says('apparmor_restrict_unprivileged_userns', '0');
    expect(mayIsolate(open, () => true)).toBe(true);
  });

  it('is not there in a container that lets nobody make one', () => {
    expect(mayIsolate(nothing, () => false)).toBe(false);
  });

  it('is not there where the system says so, even if the program that tries may', () => {
    const ubuntu = says('apparmor_restrict_unprivileged_userns', '1');
    expect(mayIsolate(ubuntu, () => true)).toBe(false);
    const oldDebian = says('unprivileged_userns_clone', '0');
    expect(mayIsolate(oldDebian, () => true)).toBe(false);
  });
});
