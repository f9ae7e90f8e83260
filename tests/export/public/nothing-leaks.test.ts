import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { writeMinutes } from '../../../main/writers/write-minutes.ts';
import { exportFormats, minutesParts } from '../../../shared/api.ts';
import { publicEdition } from '../../../shared/export/public/public-edition.ts';
import { standInKinds } from '../../../shared/export/public/removals.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { paragraph } from '../../../shared/meeting/blocks.ts';
import type { Block, Meeting } from '../../../shared/meeting/schema.ts';
import { meeting as anyMeeting } from '../../support/arbitraries.ts';
import {
  aContribution,
  aDecision,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
} from '../../support/builders.ts';
import { allPlaceholders, placeholders } from '../../../shared/templates/placeholders.ts';
import { valueOf } from '../../support/store.ts';
import { paragraph as wordParagraph, wordTemplate } from '../../support/word-template.ts';

/** Syllables that no text of ours has, so that finding them is finding a leak. */
const syllable = fc.constantFrom('zwy', 'qua', 'xol', 'wyq', 'ûxe', 'zjo');
const word = fc
  .array(syllable, { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
const fullName = fc
  .tuple(word, fc.constantFrom(' ', ' van der ', ' el '), word)
  .map((parts) => parts.join(''));

const secrets = fc.record({
  attendee: fullName,
  owner: fullName,
  presenter: word,
  address: fc.tuple(word, word).map(([a, b]) => `${a}.${b}@klaverveen.example`.toLowerCase()),
  phone: fc.constantFrom('06-98765432', '+31 6 98765432', '(098) 765 43 21', '098 - 765 43 21'),
  passage: fc.tuple(word, word).map(([a, b]) => `geheim ${a} ${b}`),
  item: fc.tuple(word, word).map(([a, b]) => `Dossier ${a} ${b}`),
  id: word.map((letters) => letters.replace(/[^\w]/g, '')),
});
type Secrets = typeof secrets extends fc.Arbitrary<infer T> ? T : never;

/** The secrets at every place that a meeting has for a text. */
function withSecrets(meeting: Meeting, hidden: Secrets): Meeting {
  const { attendee, owner, presenter, address, phone, passage } = hidden;
  const open = `Met ${attendee}, ${owner.toUpperCase()} en ${presenter}: mail ${address}, bel ${phone}.`;
  const marked: Block = {
    type: 'bullet',
    level: 0,
    inlines: [
      { text: 'Wij weten ' },
      { text: passage.slice(0, 9), confidential: true },
      { text: passage.slice(9), confidential: true, bold: true },
      { text: ` van ${attendee.slice(0, 4)}` },
      { text: `${attendee.slice(4)}.`, italic: true, link: `mailto:${address}` },
    ],
  };
  const decision = aDecision(1, { text: `Wij weten ${passage} van ${attendee}.` });
  const lines = [paragraph(open), marked, paragraph(`${attendee}: ${passage}`)];
  const told = anItem(open, {
    id: hidden.id,
    statusReason: open,
    status: 'postponed',
    presenter,
    explanation: lines,
    discussion: [...lines, { ...marked, ref: { type: 'decision', id: decision.id } }],
    attachments: [anAttachment(open)],
    contributions: [{ ...aContribution(open), blocks: lines }],
  });
  const secret = anItem(hidden.item, {
    confidential: true,
    discussion: [paragraph(hidden.item)],
    items: [anItem(`${hidden.item} a`)],
  });
  return {
    ...meeting,
    title: open,
    location: open,
    nextMeeting: { date: null, time: null, location: open },
    status: 'adopted',
    intro: lines,
    parked: [{ id: `${hidden.id}-p`, itemId: null, text: open }],
    attendees: [
      anAttendee(attendee, { role: 'secretary', organisation: `Bureau ${attendee}` }),
      anAttendee(presenter, { role: 'chair' }),
    ],
    items: [...meeting.items, told, secret],
    decisions: [decision, aDecision(2, { itemId: secret.id, text: hidden.item })],
    actions: [anAction(1, { text: open, owners: [owner, `${attendee} en ${presenter}`] })],
  };
}

/** Every part of a package as text, with its marks-up and without, or the file itself. */
async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage) return [new TextDecoder().decode(bytes)];
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(
      async (file) => `${file.name} ${file.comment}\n${await file.async('string')}`,
    ),
  );
  return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, '')]);
}

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
          found.push(...(await partsOf(bytes)));
        }
        const options = { format: 'docx', part, form, language: 'nl', template } as const;
        found.push(...(await partsOf(valueOf(await writeMinutes(edition.meeting, options)))));
        const written = found.join('\n').normalize('NFC').toLowerCase();
        const words = [hidden.attendee, hidden.owner, hidden.presenter, hidden.passage, hidden.item]
          .flatMap((text) => text.split(' '))
          .filter((each) => /\p{Lu}/u.test(each) && each !== 'Dossier');
        for (const each of [...words, hidden.address, hidden.phone, hidden.id]) {
          expect(written).not.toContain(each.toLowerCase());
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
