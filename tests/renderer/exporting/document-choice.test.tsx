import { describe, expect, it } from 'vitest';
import type { ExportChoice } from '../../../shared/api.ts';
import { documentChoice } from '../../../renderer/exporting/document-choice.ts';
import { anItem } from '../../support/builders.ts';

const everything: ExportChoice = {
  format: 'docx',
  part: 'minutes',
  form: 'full',
  language: 'nl',
  contents: true,
  papers: true,
  times: true,
  plain: false,
  order: 'discussed',
};
const items = [anItem('Opening'), anItem('Rondvraag')];

describe('the document that was chosen', () => {
  it('has no other order when nothing was discussed out of turn', () => {
    expect(documentChoice(everything, items)).toMatchObject({ order: 'agenda', times: true });
  });

  it('has no times when it is short', () => {
    const short = documentChoice({ ...everything, form: 'short' }, items);
    expect(short).toMatchObject({ times: false, contents: true, form: 'short' });
  });

  it('has neither contents nor times when it is one list', () => {
    const list = documentChoice({ ...everything, part: 'actions' }, items);
    expect(list).toMatchObject({ times: false, contents: false, part: 'actions' });
  });
});
