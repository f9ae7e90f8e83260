import { useEffect, useRef } from 'react';
import type { Translate } from '../../shared/i18n/translator.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Kbd } from '../ui/Kbd.tsx';
import type { FinderOption, FinderSection } from './Finder.tsx';
import styles from './Finder.module.css';
import { SnippetView } from './SnippetView.tsx';

interface FinderListProps {
  readonly listId: string;
  readonly label: string;
  readonly sections: readonly FinderSection[];
  /** Counted over all sections. */
  readonly active: number;
  readonly nothing: string;
  readonly busy: string | undefined;
  readonly onPoint: (index: number) => void;
  readonly onRun: (option: FinderOption) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

export function FinderList(props: FinderListProps) {
  const { listId, label, sections, active, nothing, busy, ...on } = props;
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, sections]);
  const count = sections.reduce((sum, { options, total }) => sum + (total ?? options.length), 0);
  return (
    <>
      <div ref={list} id={listId} role="listbox" aria-label={label} className={styles['list']}>
        {withStarts(sections).map(([section, start]) => (
          <div key={section.label ?? ''} role="group" aria-label={headingOf(section, t) ?? label}>
            {section.label !== null && (
              <div className={styles['heading']} aria-hidden="true">
                {headingOf(section, t)}
              </div>
            )}
            {section.options.map((option, at) => (
              <div
                key={option.id}
                id={optionId(listId, start + at)}
                role="option"
                aria-selected={start + at === active}
                className={styles['option']}
                onPointerMove={() => {
                  on.onPoint(start + at);
                }}
                onMouseDown={(event) => {
                  // The cursor stays in the field; the choice is made on release.
                  event.preventDefault();
                }}
                onClick={() => {
                  on.onRun(option);
                }}
              >
                <OptionView option={option} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={count > 0 && !busy ? 'visually-hidden' : styles['nothing']}>
        {busy ?? (count > 0 ? t('app.palette.found', { count }) : nothing)}
      </p>
    </>
  );
}

/** “In andere vergaderingen · 12 van 46” */
function headingOf({ label, options, total }: FinderSection, t: Translate): string | null {
  if (label === null || total === undefined || total <= options.length) return label;
  return `${label} · ${t('finding.part', { shown: options.length, count: total })}`;
}

/** Sections with something in them, each with the index of its first option. */
function withStarts(
  sections: readonly FinderSection[],
): readonly (readonly [FinderSection, number])[] {
  let start = 0;
  return sections.flatMap((section) => {
    const first = start;
    start += section.options.length;
    return section.options.length > 0 ? [[section, first] as const] : [];
  });
}

function OptionView({ option }: { readonly option: FinderOption }) {
  const { number, label, snippet, note, command } = option;
  return (
    <>
      {number !== '' && <span className={styles['number']}>{number}</span>}
      <span className={styles['label']}>
        {snippet && <SnippetView snippet={snippet} />}
        <span className={snippet && styles['source']}>{label}</span>
      </span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      {command && <Kbd command={command} />}
    </>
  );
}
