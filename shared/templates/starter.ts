import { paragraphOf, type DocumentBlock, type MinutesDocument } from '../export/document.ts';
import { translator, type Language, type TextKey } from '../i18n/translator.ts';
import { placeholders, type Placeholder } from './placeholders.ts';

/** A template to begin with: our own minutes, with a placeholder where each thing stands. */
export function starterTemplate(language: Language): MinutesDocument {
  const t = translator(language);
  const is = (placeholder: Placeholder) => `{{${placeholders[placeholder][language][0]}}}`;
  const fact = (label: TextKey, placeholder: Placeholder) =>
    paragraphOf('fact', is(placeholder), t(label));
  const heading = (label: TextKey): DocumentBlock => ({
    type: 'heading',
    level: 1,
    text: t(label),
    anchor: null,
  });
  const page = [
    `${t('minutes.page')} `,
    { pageNumber: 'this' },
    ` ${t('minutes.pageOf')} `,
    { pageNumber: 'last' },
  ] as const;
  return {
    language,
    title: t('templates.starterName'),
    subject: t('templates.starterName'),
    author: null,
    header: { left: [], right: [] },
    footer: { left: [is('document')], right: page },
    blocks: [
      paragraphOf('kind', is('kind')),
      { type: 'heading', level: 'title', text: is('title'), anchor: null },
      paragraphOf('notice', is('notice')),
      fact('minutes.facts.date', 'fullDate'),
      fact('minutes.facts.time', 'time'),
      fact('minutes.facts.place', 'location'),
      fact('minutes.facts.chair', 'chair'),
      fact('minutes.facts.secretary', 'secretary'),
      fact('minutes.presence.present', 'present'),
      fact('minutes.presence.partial', 'partial'),
      fact('minutes.presence.excused', 'excused'),
      fact('minutes.presence.unexcused', 'unexcused'),
      fact('minutes.presence.absent', 'otherAbsent'),
      paragraphOf('body', is('intro')),
      paragraphOf('body', is('items')),
      paragraphOf('body', is('closing')),
      heading('minutes.decisions'),
      paragraphOf('body', is('decisions')),
      heading('minutes.actions'),
      paragraphOf('body', is('actions')),
      paragraphOf('body', is('adoption')),
    ],
  };
}
