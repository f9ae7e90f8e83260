import { describe, expect, it } from 'vitest';
import {
  forSupplement,
  looseFindings,
  needsALook,
  sourceRows,
  withChoice,
} from '../../../renderer/importing/source-rows.ts';
import type { ImportDraft } from '../../../shared/api.ts';
import { noChoices } from '../../../shared/import/choices.ts';
import { draftFromLines } from '../../../shared/import/draft.ts';
import { linesOfText } from '../../../shared/import/hinted-line.ts';
import { counter } from '../../support/builders.ts';

function aDraft(text: string): ImportDraft {
  const lines = linesOfText(text);
  return { fileName: null, lines, ...draftFromLines(lines, counter()) };
}

const draft = aDraft(
  'Dijkberaad 12 maart 2027\n\n1. Kades\nToelichting: zie de kaart. Bijlage: 1a. Kaart\n© Waterrand',
);

describe('the source beside what became of it', () => {
  it('has every line once, in order, with all that it became', () => {
    const rows = sourceRows(draft, noChoices);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(rows[2]?.pieces).toEqual([
      { text: 'Toelichting: zie de kaart.', became: 'explanation' },
      { text: 'Bijlage: 1a. Kaart', became: 'attachment' },
    ]);
    expect(rows[2]?.itemId).toBe(draft.meeting.items[0]?.id);
  });

  it('says why a line was left out, and lets that be looked at', () => {
    const footer = sourceRows(draft, noChoices).at(-1);
    expect(footer?.pieces.map(({ became }) => became)).toEqual(['leftOut']);
    expect(footer?.findings).toMatchObject([{ reason: 'importing.findings.pageText' }]);
    expect(footer && needsALook(footer)).toBe(true);
  });

  it('tells what is about no line of it', () => {
    const untitled = aDraft('1. Kades\n2. Sluizen');
    const rows = sourceRows(untitled, noChoices).filter(({ line }) => line !== 1);
    expect(looseFindings(untitled, rows)).toMatchObject([{ reason: 'importing.findings.noTitle' }]);
  });

  it('tells a meeting that is added to nothing of title, date and place', () => {
    const untitled = aDraft('1. Kades\n2. Sluizen\n© Waterrand');
    expect(forSupplement(untitled).findings).toMatchObject([{ kind: 'leftOut' }]);
  });

  it('shows what the user said, until he takes it back', () => {
    const chosen = withChoice(noChoices, 4, 'discussion');
    expect(sourceRows(draft, chosen)[2]?.choice).toBe('discussion');
    expect(withChoice(chosen, 4, null).size).toBe(0);
  });
});
