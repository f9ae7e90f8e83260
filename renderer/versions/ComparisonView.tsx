import { memo } from 'react';
import {
  isLabelDifferent,
  type EntryDifference,
  type PartFate,
  type SectionDifference,
} from '../../shared/compare/sections.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Badge } from '../ui/Badge.tsx';
import styles from './ComparisonView.module.css';
import { LineView } from './LineView.tsx';
import { isHeadingDifferent, piecesOf, type Piece } from './pieces.ts';

/** Marks a place that the keys for the next and the previous difference go to. */
const place = { 'data-difference': true, tabIndex: -1 } as const;

/** What differs, section by section. */
export const ComparisonView = memo(function ComparisonView(props: {
  readonly sections: readonly SectionDifference[];
}) {
  return props.sections.map((section) => <SectionView key={section.id} section={section} />);
});

function SectionView({ section }: { readonly section: SectionDifference }) {
  const { heading, fate, moved, entries } = section;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']} {...(isHeadingDifferent(section) ? place : {})}>
        {fate === 'deleted' ? <del>{heading}</del> : heading} <Marks fate={fate} moved={moved} />
      </h3>
      {entries.map((entry) => (
        <EntryView key={entry.key} entry={entry} />
      ))}
    </section>
  );
}

function EntryView({ entry }: { readonly entry: EntryDifference }) {
  const { label, labelBefore, fate, moved, lines } = entry;
  return (
    <div className={styles['entry']}>
      <h4 className={styles['label']} {...(isLabelDifferent(entry) ? place : {})}>
        {labelBefore !== null && <del>{labelBefore}</del>} {label}{' '}
        <Marks fate={fate} moved={moved} />
      </h4>
      <div>
        {piecesOf(lines).map((piece, at) => (
          <PieceView key={at} piece={piece} />
        ))}
      </div>
    </div>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  const t = useTranslate();
  if (piece.kind === 'gap') {
    return <p className={styles['gap']}>{t('versions.unchanged', { count: piece.count })}</p>;
  }
  const isDifference = piece.kind === 'difference';
  return (
    <div className={styles[piece.kind]} {...(isDifference ? place : {})}>
      {piece.lines.map((line, at) => (
        <LineView key={at} line={line} />
      ))}
    </div>
  );
}

function Marks({ fate, moved }: { readonly fate: PartFate; readonly moved: boolean }) {
  const t = useTranslate();
  return (
    <>
      {fate === 'inserted' && <Badge tone="done">{t('versions.isNew')}</Badge>}
      {fate === 'deleted' && <Badge tone="trouble">{t('versions.isGone')}</Badge>}
      {moved && <Badge tone="accent">{t('versions.isMoved')}</Badge>}
    </>
  );
}
