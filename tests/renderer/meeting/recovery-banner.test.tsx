import { describe, expect, it } from 'vitest';
import { recoveryText } from '../../../renderer/meeting/banners/RecoveryBanner.tsx';
import { translator } from '../../../shared/i18n/translator.ts';

const t = translator('nl');
const fromVersion = {
  keptAs: 'meeting.damaged-1.json',
  from: 'version',
  at: '2027-03-12T09:30:00.000Z',
  replayed: 14,
} as const;

describe('the news of what was recovered', () => {
  it('names the version, what was put back after it and where the damaged file is', () => {
    const told = recoveryText({ file: fromVersion, journal: null }, 'nl', t);
    expect(told).toContain('de bewaarde versie van 12 maart 2027');
    expect(told).toContain('14 wijzigingen');
    expect(told).toContain('meeting.damaged-1.json');
  });

  it('does not call the copy that is kept beside the journal a version', () => {
    const file = { ...fromVersion, from: 'copy' as const };
    const told = recoveryText({ file, journal: null }, 'nl', t);
    expect(told).toContain('de kopie die Notulist op deze computer bijhoudt, van 12 maart 2027');
    expect(told).not.toContain('versie');
  });

  it('does not speak of a damaged file where there was none', () => {
    const file = { ...fromVersion, keptAs: null, replayed: 0 };
    const told = recoveryText({ file, journal: null }, 'nl', t);
    expect(told).toContain('er niet meer');
    expect(told).not.toContain('teruggezet');
  });

  it.each([
    ['damaged', /^1 regel .*beschadigd.*m\.damaged-1\.ndjson/],
    ['otherHistory', /^1 wijziging .*past niet.*m\.damaged-1\.ndjson/],
  ] as const)('counts what could not be used of a journal that is %s', (why, expected) => {
    const journal = { keptAs: 'm.damaged-1.ndjson', unusable: 1, why };
    expect(recoveryText({ file: null, journal }, 'nl', t)).toMatch(expected);
  });

  it('says that nothing was overwritten where no copy could be made, and what to do', () => {
    const journal = { keptAs: null, unusable: 2, why: 'damaged' } as const;
    const told = recoveryText({ file: null, journal }, 'nl', t);
    expect(told).toMatch(/^2 wijzigingen .*niets overschreven.*Maak ruimte/);
  });
});
