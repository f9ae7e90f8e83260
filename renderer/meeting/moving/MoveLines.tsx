import { useState } from 'react';
import { inlineText } from '../../../shared/meeting/blocks.ts';
import type { Lines } from '../../../shared/meeting/move-lines.ts';
import type { Id, Meeting } from '../../../shared/meeting/schema.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { Finder } from '../../commands/Finder.tsx';
import { paletteMatches } from '../../commands/palette-matches.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { agendaRows } from '../agenda-view.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { moveLinesTo } from './move-lines-to.ts';

/** Asks for the item where the lines belong: its number, or a part of its title, and Enter. */
export function MoveLines({ lines }: { readonly lines: Lines }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const rows = useMeeting(({ meeting }) => agendaRows(meeting.items));
  const current = useUi((state) => state.currentItem);
  const [text, setText] = useState('');
  const options = rows
    .filter(({ item }) => item.id !== current)
    .map((row) => ({
      id: row.item.id,
      kind: 'item' as const,
      number: row.number,
      label: row.item.title || t('meeting.untitled'),
      run: () => {
        moveLinesTo(store, lines, row);
      },
    }));
  const label = t('moving.label', {
    count: lines.last - lines.first + 1,
    text: excerpt(store.getState().meeting, current, lines.first),
  });
  const sections = [{ label: null, options: paletteMatches(options, text) }];
  const here = rows.find(({ item }) => item.id === current)?.number ?? '';
  const isHere = text.trim().toLowerCase() === here.toLowerCase();
  const nothing = isHere ? t('moving.isHere', { number: here }) : t('moving.nothing');
  return <Finder {...{ label, text, sections, nothing }} onText={setText} />;
}

const SHOWN = 40;

/** How the first of the lines begins, so that one sees what will go. */
function excerpt({ items }: Meeting, item: Id | null, line: number): string {
  const block = findItem(items, item ?? '')?.discussion[line];
  const text = inlineText(block?.inlines ?? []).trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
