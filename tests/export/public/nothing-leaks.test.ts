import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeMinutes } from '../../../main/writers/write-minutes.ts';
import { exportFormats, minutesParts } from '../../../shared/api.ts';
import { publicEdition } from '../../../shared/export/public/public-edition.ts';
import { standInKinds } from '../../../shared/export/public/removals.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { allPlaceholders, placeholders } from '../../../shared/templates/placeholders.ts';
import { meeting as anyMeeting } from '../../support/arbitraries.ts';
import { everythingIn } from '../../support/everything-in.ts';
import { secrets, tracesOf, withSecrets } from '../../support/secrets.ts';
import { valueOf } from '../../support/store.ts';
import { paragraph as wordParagraph, wordTemplate } from '../../support/word-template.ts';

it('a public edition holds nothing that was left out, in any part of any file', async () => {
  const t = translator('nl');
  const names = allPlaceholders.map((name) => `{{${placeholders[name].nl[0]}}}`);
  const template = await wordTemplate({ body: names.map((name) => wordParagraph(name)).join('') });
  await fc.assert(
    fc.asyncProperty(
      anyMeeting,
      secrets,
      fc.constantFrom(...standInKinds),
      fc.constantFrom(...minutesParts),
      fc.constantFrom('full' as const, 'short' as const),
      async (base, hidden, standIns, part, form) => {
        const edition = publicEdition(withSecrets(base, hidden), { standIns, keep: [] }, t);
        const found = [JSON.stringify(edition.meeting)];
        for (const format of exportFormats.filter((one) => one !== 'pdf')) {
          const bytes = valueOf(
            await writeMinutes(edition.meeting, { format, part, form, language: 'nl' }),
          );
          found.push(await everythingIn(bytes));
        }
        const options = { format: 'docx', part, form, language: 'nl', template } as const;
        found.push(await everythingIn(valueOf(await writeMinutes(edition.meeting, options))));
        const written = found.join('\n').normalize('NFC').toLowerCase();
        for (const each of [...tracesOf(hidden), hidden.id.toLowerCase(), hidden.file]) {
          expect(written).not.toContain(each);
        }
        expect(written).not.toContain('98765');
        expect(edition.removed.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['item', 'record', 'passage', 'name', 'email', 'phone', 'link']),
        );
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
