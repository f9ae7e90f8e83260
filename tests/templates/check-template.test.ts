import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../main/templates/check-template.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { findingText } from '../../shared/templates/finding-text.ts';
import { paragraph, table, wordTemplate, type TemplateParts } from '../support/word-template.ts';

/** What is said in Dutch of a template with these parts. */
async function saidOf(parts: Partial<TemplateParts>): Promise<readonly string[]> {
  const checked = await checkTemplate(await wordTemplate(parts));
  if (!checked.ok) throw new Error(checked.error);
  return checked.value.map((finding) => findingText(finding, translator('nl'), 'nl'));
}

const items = paragraph('{{agendapunten}}');

describe('of a template is told', () => {
  it('nothing when all is well', async () => {
    expect(await saidOf({})).toEqual([]);
    expect(await saidOf({ body: paragraph('{{Titel}}') + paragraph('{{verslag}}') })).toEqual([]);
  });

  it('what is misspelt, where it is and what it may mean', async () => {
    const body = [
      paragraph('een'),
      table(['a', 'b'], ['{{aanwzig}}', 'b']),
      paragraph('twee'),
      paragraph('drie {{tit', 'tel}}'),
      items,
    ].join('');
    const margins = [{ kind: 'header', on: 'first', content: paragraph('{{datm}}') } as const];
    expect(await saidOf({ body, margins })).toEqual([
      '{{aanwzig}} is geen bekende plaatshouder. Bedoelt u {{aanwezig}}? (tabel 1, rij 2)',
      '{{tittel}} is geen bekende plaatshouder. Bedoelt u {{titel}}? (alinea 3)',
      '{{datm}} is geen bekende plaatshouder. Bedoelt u {{datum}}? (koptekst van de eerste pagina, alinea 1)',
    ]);
  });

  it('what it lacks and loses, however much is wrong in its text', async () => {
    const said = await saidOf({
      body: paragraph('{{titel}}') + paragraph('{{zaaknummer}}').repeat(250),
      settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
    });
    expect(said.slice(0, -2)).toHaveLength(200);
    expect(said.slice(-2)).toEqual([
      expect.stringContaining('{{agendapunten}} ontbreekt'),
      expect.stringContaining('beveilig'),
    ]);
  });

  it('what is unknown and like nothing', async () => {
    expect(await saidOf({ body: paragraph('{{zaaknummer}}') + items })).toEqual([
      '{{zaaknummer}} is geen bekende plaatshouder en blijft zo in het verslag staan (alinea 1).',
    ]);
  });

  it.each(['{{titel}', '{titel}}', '{titel}', '{{titel', 'titel}}'])(
    'that the braces of %s do not match',
    async (written) => {
      expect(await saidOf({ body: paragraph(`Bij ${written} hier`) + items })).toEqual([
        expect.stringMatching(/^De accolades kloppen niet bij “.*titel.*”.*\(alinea 1\)\.$/),
      ]);
    },
  );

  it('nothing about braces that have another meaning', async () => {
    expect(await saidOf({ body: paragraph('De verzameling {a, b}') + items })).toEqual([]);
  });

  it('that a block is not alone, and that the agenda is missing', async () => {
    expect(await saidOf({ body: paragraph('Acties: {{actielijst}}') })).toEqual([
      expect.stringMatching(/^\{\{actielijst\}\} is een heel blok .*\(alinea 1\)\.$/),
      '{{agendapunten}} ontbreekt: dit deel komt niet in het verslag.',
    ]);
  });

  it('that a block is outside of the text, where it has no room', async () => {
    const margins = [
      { kind: 'footer', on: 'default', content: paragraph('{{agendapunten}}') },
      { kind: 'header', on: 'first', content: paragraph('{{titel}}: {{actielijst}}') },
    ] as const;
    expect(await saidOf({ body: items, margins })).toEqual([
      expect.stringMatching(
        /^\{\{agendapunten\}\} .* hoort in de tekst zelf.*\(voettekst, alinea 1\)\.$/,
      ),
      expect.stringMatching(/^\{\{actielijst\}\} .*\(koptekst van de eerste pagina, alinea 1\)\.$/),
    ]);
  });

  it('that the items are missing from its text, though they are in a margin', async () => {
    const margins = [
      { kind: 'footer', on: 'default', content: paragraph('{{agendapunten}}') } as const,
    ];
    const said = await saidOf({ body: paragraph('{{titel}}'), margins });
    expect(said).toEqual([
      expect.stringContaining('hoort in de tekst zelf'),
      '{{agendapunten}} ontbreekt: dit deel komt niet in het verslag.',
    ]);
  });

  it('who would be in no line of it, where it names others', async () => {
    const said = (...names: readonly string[]) =>
      saidOf({ body: names.map((name) => paragraph(`{{${name}}}`)).join('') + items });
    const missing = (name: string) =>
      `{{${name}}} ontbreekt: wie daar hoort te staan, komt niet in het verslag.`;
    expect(await said('aanwezig')).toEqual([missing('deels aanwezig'), missing('afwezig')]);
    expect(await said('aanwezig', 'deels aanwezig', 'met kennisgeving')).toEqual([
      missing('afwezig zonder kennisgeving'),
      missing('overige afwezigen'),
    ]);
    expect(await said('aanwezig', 'deels', 'afwezig')).toEqual([]);
    expect(await said('aanwezig', 'presentielijst')).toEqual([]);
    expect(await said('voorzitter', 'notulist')).toEqual([]);
  });

  it('what happens when there are no placeholders at all', async () => {
    expect(await saidOf({ body: paragraph('Briefpapier') })).toEqual([
      expect.stringContaining('het hele verslag komt onder de tekst'),
    ]);
  });

  it('a slip in a text box once, though it stands there for old and new programs', async () => {
    const box = `<w:txbxContent>${paragraph('{{tittel}}')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${items}`;
    expect(await saidOf({ body })).toEqual([
      '{{tittel}} is geen bekende plaatshouder. Bedoelt u {{titel}}? (alinea 1, tekstvak)',
    ]);
  });
});
