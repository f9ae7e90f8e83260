import type { Language, Translate } from '../i18n/translator.ts';
import { assertNever } from '../result.ts';
import type { TemplateFinding, TemplatePlace } from './finding.ts';
import { placeholders } from './placeholders.ts';

/** A finding in one sentence or two: what it is, where it is, what to do. */
export function findingText(finding: TemplateFinding, t: Translate, language: Language): string {
  switch (finding.kind) {
    case 'unknown': {
      const values = { name: braced(finding.name), place: placeText(finding.place, t) };
      const { nearest } = finding;
      if (nearest === null) return t('templates.findings.unknown', values);
      return t('templates.findings.misspelt', { ...values, nearest: braced(nearest) });
    }
    case 'unbalanced':
      return t('templates.findings.unbalanced', {
        text: finding.text,
        place: placeText(finding.place, t),
      });
    case 'notAlone':
    case 'outsideText':
      return t(`templates.findings.${finding.kind}`, {
        name: braced(finding.name),
        place: placeText(finding.place, t),
      });
    case 'missing':
    case 'missingPeople':
      return t(`templates.findings.${finding.kind}`, {
        name: braced(placeholders[finding.placeholder][language][0]),
      });
    case 'noPlaceholders':
      return t('templates.findings.noPlaceholders');
    case 'removed':
      return t(`templates.removed.${finding.what}`);
    case 'removedField':
      return t('templates.findings.removedField', { name: finding.name });
    default:
      return assertNever(finding);
  }
}

/** As it stands in a template; `agendapunten` becomes `{{agendapunten}}`. */
function braced(name: string): string {
  return `{{${name}}}`;
}

/** "koptekst, tabel 1, rij 2". */
function placeText({ story, at, inTextBox }: TemplatePlace, t: Translate): string {
  const where =
    at.kind === 'paragraph'
      ? t('templates.places.paragraph', { number: at.number })
      : t('templates.places.row', { table: at.table, row: at.row });
  const parts = [
    ...(story === 'text' ? [] : [t(`templates.stories.${story}`)]),
    where,
    ...(inTextBox ? [t('templates.places.textBox')] : []),
  ];
  return parts.join(', ');
}
