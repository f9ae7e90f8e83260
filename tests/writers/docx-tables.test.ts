import { describe, expect, it } from 'vitest';
import { child, descendants, hasAny } from '../../main/ooxml/xml.ts';
import { aDecision, aMeeting, anAction } from '../support/builders.ts';
import { styleOf, value, wordOf } from '../support/word.ts';

describe('the tables of a Word file', () => {
  it('repeat their header row and merge no cells', async () => {
    const actions = [anAction(2), anAction(1)];
    const file = await wordOf(aMeeting({ actions, decisions: [aDecision(1)] }));
    const tables = [...descendants(file.body, 'w:tbl')];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const [header] = descendants(table, 'w:tr');
      expect(header && hasAny(header, 'w:tblHeader')).toBe(true);
      expect(hasAny(table, 'w:gridSpan', 'w:vMerge')).toBe(false);
    }
  });

  it('give their text the colour that its links stand out from, in every program', async () => {
    const file = await wordOf(aMeeting());
    const colour = (id: string) => value(child(child(styleOf(file, id), 'w:rPr'), 'w:color'));
    expect(colour('MinutesCell')).toBeDefined();
    expect(colour('MinutesCell')).not.toBe(colour('Hyperlink'));
    expect(colour('MinutesHeaderCell')).toBe(colour('Heading1'));
  });
});
