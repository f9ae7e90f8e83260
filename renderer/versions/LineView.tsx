import type { ReactNode } from 'react';
import type { LineDifference } from '../../shared/compare/lines.ts';
import type { Run } from '../../shared/compare/words.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Badge } from '../ui/Badge.tsx';
import styles from './LineView.module.css';

/** One line with what came in underlined and what went out struck through, said in words as well. */
export function LineView({ line }: { readonly line: LineDifference }) {
  const t = useTranslate();
  const { type, level } = line.block;
  const isLookOnly = line.fate === 'changed' && line.runs.every(({ fate }) => fate === 'kept');
  return (
    <p className={styles['line']} data-fate={line.fate} data-line={type} data-level={level}>
      {runsOf(line).map((run, at) => (
        <RunView key={at} run={run} />
      ))}
      {isLookOnly && (
        <>
          {' '}
          <Badge>{t('versions.restyled')}</Badge>
        </>
      )}
    </p>
  );
}

function runsOf(line: LineDifference): readonly Run[] {
  if (line.fate === 'changed') return line.runs;
  return [{ fate: line.fate, text: inlineText(line.block.inlines) }];
}

function RunView({ run: { fate, text } }: { readonly run: Run }) {
  const t = useTranslate();
  switch (fate) {
    case 'kept':
      return text;
    case 'inserted':
      return (
        <ins>
          <Said word={t('versions.inserted')}>{text}</Said>
        </ins>
      );
    case 'deleted':
      return (
        <del>
          <Said word={t('versions.deleted')}>{text}</Said>
        </del>
      );
  }
}

/** Assistive tools seldom tell of `ins` and `del`, so it is said where each begins and ends. */
function Said({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  const t = useTranslate();
  return (
    <>
      <span className="visually-hidden"> {word} </span>
      {children}
      <span className="visually-hidden"> ({t('versions.endMark')}) </span>
    </>
  );
}
