import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { LineChoice } from '../../shared/import/choices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { choiceOfKey } from './choice-keys.ts';
import { tellsOfPeople, type SourceRow } from './source-rows.ts';
import styles from './SourceList.module.css';
import { SourceLineView } from './SourceLineView.tsx';

interface SourceListProps {
  readonly rows: readonly SourceRow[];
  readonly selected: number | null;
  readonly onSelect: (line: number) => void;
  readonly onChoose: (line: number, choice: LineChoice | null) => void;
}

/** More lines than this at once would make the list slow; others come when they are asked for. */
const AT_ONCE = 400;

/** One tab stop: the arrows go from line to line, a letter says what the line is. */
export function SourceList({ rows, selected, onSelect, onChoose }: SourceListProps) {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [part, setPart] = useState({ from: 0, to: AT_ONCE });
  const at = rows.findIndex((row) => row.line === selected);
  if (at >= 0 && (at < part.from || at >= part.to)) {
    setPart({ from: Math.max(at - AT_ONCE / 2, 0), to: at + AT_ONCE / 2 });
  }
  const shown = rows.slice(part.from, part.to);
  const before = part.from;
  const after = rows.length - part.from - shown.length;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = rows[targetOf(event.key, at, rows.length)];
    const key = choiceOfKey(event.key);
    const row = rows[at];
    const choice = key === 'noAttendee' && row && !tellsOfPeople(row) ? undefined : key;
    if (target) onSelect(target.line);
    else if (choice !== undefined && selected !== null) onChoose(selected, choice);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <ul
        ref={list}
        className={styles['list']}
        role="listbox"
        tabIndex={0}
        aria-label={t('importing.sourceLines')}
        aria-activedescendant={selected === null ? undefined : idOf(selected)}
        onKeyDown={onKeyDown}
      >
        {shown.map((row, index) => (
          <SourceLineView
            key={row.line}
            id={idOf(row.line)}
            row={row}
            at={part.from + index}
            count={rows.length}
            isSelected={row.line === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <div className={styles['others']}>
          {before > 0 && (
            <Button
              onClick={() => {
                setPart({ ...part, from: Math.max(before - AT_ONCE, 0) });
              }}
            >
              {t('importing.linesBefore', { count: before })}
            </Button>
          )}
          {after > 0 && (
            <Button
              onClick={() => {
                setPart({ ...part, to: part.to + AT_ONCE });
              }}
            >
              {t('importing.moreLines', { count: after })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function idOf(line: number): string {
  return `import-line-${String(line)}`;
}

/** Where a key leads to in the list; -1 for a key that leads nowhere. */
function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 10, count - 1);
    case 'PageUp':
      return Math.max(at - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
