import { describe, expect, it } from 'vitest';
import { fieldNames, runningParts } from '../../shared/house/running-fields.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { placeholders } from '../../shared/templates/placeholders.ts';

describe.each(['nl', 'en'] as const)(
  'one thing has one word on screen and in print (%s)',
  (language) => {
    const t = translator(language);

    it('for roles', () => {
      expect([
        t('meeting.roleChair'),
        t('meeting.roleSecretary'),
        t('meeting.roleMember'),
        t('meeting.roleGuest'),
      ]).toEqual([
        t('minutes.roles.chair'),
        t('minutes.roles.secretary'),
        t('minutes.roles.member'),
        t('minutes.roles.guest'),
      ]);
    });

    it('for what becomes of an action', () => {
      expect(
        [t('meeting.actionOpen'), t('meeting.actionDone'), t('meeting.actionCancelled')].map(
          (word) => word.toLowerCase(),
        ),
      ).toEqual([
        t('minutes.actionStatus.open'),
        t('minutes.actionStatus.done'),
        t('minutes.actionStatus.cancelled'),
      ]);
    });

    it('for an action that nobody has', () => {
      const [owner] = t('meeting.withoutOwner').split(' ').slice(-1);
      expect(t('overview.nobody')).toBe(t('meeting.withoutOwner'));
      expect(t('capture.withoutOwner')).toBe(t('meeting.withoutOwner'));
      expect(t('rounding.actions')).toContain(owner);
    });

    it('for what a public edition leaves out', () => {
      expect(t('publishing.notPublic')).toBe(`(${t('meeting.leftOutAll').toLowerCase()})`);
      expect(t('meeting.leftOutAll')).toBe(t('meeting.confidential'));
    });

    it('for what a header and a Word template can say by themselves', () => {
      const known = Object.values(placeholders).map((one) => `{{${one[language][0]}}}`);
      const both = fieldNames(language).filter((name) => known.includes(name));
      expect(both).toHaveLength(5);
    });
  },
);

it('a header keeps what was typed in it under a name of before', () => {
  expect(runningParts('{{document}}')).toEqual([{ field: 'document' }]);
});
