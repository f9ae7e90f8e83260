import { translator, type Language } from '../../../shared/i18n/translator.ts';
import { signingStops } from '../signing.ts';
import { centimetres, points } from './measures.ts';
import { styleIds } from './style-ids.ts';

/** As XML, since a style of the docx library has one tab at the most. */
export function signatureStyle(language: Language): string {
  const name = translator(language)('minutes.styles.signature');
  const tabs = signingStops.map(
    (stop) => `<w:tab w:val="left" w:pos="${String(centimetres(stop))}"/>`,
  );
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleIds.signature}">
<w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:keepLines/><w:tabs>${tabs.join('')}</w:tabs><w:spacing w:before="${String(points(42))}" w:after="${String(points(12))}"/></w:pPr>
</w:style>`.replaceAll('\n', '');
}
