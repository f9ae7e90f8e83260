import { describe, expect, it } from 'vitest';
import {
  hasTime64Names,
  installedPackages,
  missingLibraries,
  missingPackages,
} from '../../build/setup/debian.mjs';

describe('the Debian packages', () => {
  it('carry their old names on Debian 12 and Ubuntu 22.04', () => {
    expect(hasTime64Names('ID=debian\nVERSION_ID="12"\n')).toBe(false);
    expect(hasTime64Names('ID=ubuntu\nVERSION_ID="22.04"\n')).toBe(false);
  });

  it('carry t64 names from Debian 13 and Ubuntu 24.04 on, and on an unnumbered Debian testing', () => {
    expect(hasTime64Names('ID=debian\nVERSION_ID="13"\n')).toBe(true);
    expect(hasTime64Names('ID=ubuntu\nVERSION_ID="24.04"\n')).toBe(true);
    expect(hasTime64Names('PRETTY_NAME="Debian GNU/Linux forky/sid"\nID=debian\n')).toBe(true);
  });

  it('are named on a derivative after the Ubuntu or Debian it is made from', () => {
    expect(hasTime64Names('ID=linuxmint\nVERSION_ID="21"\nUBUNTU_CODENAME=jammy\n')).toBe(false);
    expect(hasTime64Names('ID=linuxmint\nVERSION_ID="22"\nUBUNTU_CODENAME=noble\n')).toBe(true);
    expect(hasTime64Names('ID=linuxmint\nVERSION_ID="6"\nDEBIAN_CODENAME=bookworm\n')).toBe(false);
  });

  it('count as installed only when dpkg finished with them, held ones too', () => {
    const answer = 'ii  libnss3\nun  xvfb\nhi  libgbm1\nrc  pandoc\niU  xauth\n';
    expect([...installedPackages(answer)]).toEqual(['libnss3', 'libgbm1']);
  });

  it('are all asked for, under the names of the release, on a bare machine', () => {
    const old = missingPackages(['start', 'display'], new Set(), false);
    expect(old.join(' ')).toBe('libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 xvfb xauth');
    const today = missingPackages(['start'], new Set(), true);
    expect(today).toEqual(expect.arrayContaining(['libgtk-3-0t64', 'libasound2t64', 'libnss3']));
  });

  it('are not asked for when one that does the same is there', () => {
    const installed = new Set(['libgtk-3-0', 'libreoffice-writer']);
    expect(missingPackages(['start'], installed, true)).not.toContain('libgtk-3-0t64');
    expect(missingPackages(['word'], installed, false)).not.toContain('libreoffice-writer-nogui');
  });
});

it('the libraries that Electron lacks are read from ldd', () => {
  const answer = '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n';
  expect(missingLibraries(answer)).toEqual(['libgtk-3.so.0']);
});
