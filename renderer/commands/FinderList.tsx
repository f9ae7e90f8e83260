import { useEffect, useRef } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { Kbd } from '../ui/Kbd.tsx';
import type { FinderOption } from './Finder.tsx';
import styles from './Finder.module.css';

interface FinderListProps {
  readonly listId: string;
  readonly label: string;
  readonly options: readonly FinderOption[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onRun: (option: FinderOption) => void;
}

export function FinderList({ listId, label, options, active, ...on }: FinderListProps) {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);
  return (
    <>
      <ul ref={list} id={listId} role="listbox" aria-label={label} className={styles['list']}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${listId}-${option.id}`}
            role="option"
            aria-selected={index === active}
            className={styles['option']}
            onPointerMove={() => {
              on.onPoint(index);
            }}
            onMouseDown={(event) => {
              // The cursor stays in the field; the choice is made on release.
              event.preventDefault();
            }}
            onClick={() => {
              on.onRun(option);
            }}
          >
            {option.number !== '' && <span className={styles['number']}>{option.number}</span>}
            <span className={styles['label']}>{option.label}</span>
            {option.command && <Kbd command={option.command} />}
          </li>
        ))}
      </ul>
      <p role="status" className={options.length > 0 ? 'visually-hidden' : styles['nothing']}>
        {options.length > 0
          ? t('app.palette.found', { count: options.length })
          : t('app.palette.nothing')}
      </p>
    </>
  );
}
