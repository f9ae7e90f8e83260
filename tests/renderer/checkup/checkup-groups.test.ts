import { describe, expect, it } from 'vitest';
import { checkupGroups, checkupText } from '../../../renderer/checkup/checkup-groups.ts';
import type { Checkup, CheckupFinding } from '../../../shared/checkup.ts';
import { translator } from '../../../shared/i18n/translator.ts';

const copy: CheckupFinding = { kind: 'copy', file: 'series/waterrand (1).json', about: '' };
const damaged: CheckupFinding = {
  kind: 'meetingDamaged',
  file: 'meetings/maart/meeting.json',
  about: 'Maart',
};
const twoCopies = [copy, damaged, { ...copy, file: 'series/waterrand (2).json' }];

describe('what a check found', () => {
  it('is told by kind, the worst first', () => {
    const groups = checkupGroups(twoCopies);
    expect(groups.map(({ weight, findings }) => [weight, findings.length])).toEqual([
      ['trouble', 1],
      ['attention', 2],
    ]);
  });

  it('can be sent as text, with what to do', () => {
    const checkup: Checkup = { files: 9, meetings: 2, series: 1, findings: twoCopies };
    expect(checkupText(checkup, translator('nl')).split('\n')).toEqual([
      'Controleer bibliotheek: 9 bestanden gelezen, 2 vergaderingen, 1 reeks',
      '',
      'Beschadigd: Deze vergadering is beschadigd en heeft geen goede versie',
      expect.stringContaining('reservekopie'),
      '- meetings/maart/meeting.json (Maart)',
      '',
      'Vraagt aandacht: Een kopie onder een andere naam',
      expect.stringContaining('Syncthing'),
      '- series/waterrand (1).json',
      '- series/waterrand (2).json',
      '',
    ]);
  });

  it('says so when there is nothing', () => {
    const well: Checkup = { files: 4, meetings: 1, series: 1, findings: [] };
    expect(checkupText(well, translator('nl'))).toContain('Alles is in orde');
  });
});
