import { useMemo, useRef } from 'react';
import type { VersionSummary } from '../../shared/api.ts';
import { compareMeetings } from '../../shared/compare/meetings.ts';
import { runCommand } from '../commands/registry.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './ComparePane.module.css';
import { ComparisonView } from './ComparisonView.tsx';
import { wordCounts } from './count-words.ts';
import { countDifferences } from './pieces.ts';
import { useDifferenceWalk } from './use-difference-walk.ts';
import { NOW, type Pair } from './use-versions.ts';
import { reasonKeys, whenText, type Telling } from './version-texts.ts';

interface ComparePaneProps {
  readonly pair: Pair;
  readonly versions: readonly VersionSummary[];
  readonly other: string;
  readonly telling: Telling;
  readonly onOther: (at: string) => void;
}

/** What differs between the chosen version and another, and the way through it. */
export function ComparePane({ pair, versions, other, telling, onOther }: ComparePaneProps) {
  const { t, language } = telling;
  const { before, after } = pair;
  const sections = useMemo(
    () => compareMeetings(before, after, language),
    [before, after, language],
  );
  const texts = useRef<HTMLDivElement>(null);
  const at = useDifferenceWalk(texts, sections);
  const count = useMemo(() => countDifferences(sections), [sections]);
  const words = useMemo(() => wordCounts(sections), [sections]);
  const others = versions.filter((version) => version.at !== pair.chosen);
  return (
    <>
      <div className={styles['bar']}>
        <SelectField
          className={styles['other']}
          label={t('versions.compareWith')}
          value={other}
          options={[
            { value: NOW, label: t('versions.now') },
            ...others.map((version) => ({
              value: version.at,
              label: `${whenText(version.at, telling)}, ${t(reasonKeys[version.reason])}`,
            })),
          ]}
          onChange={onOther}
        />
        {count > 0 && <Walk at={at} count={count} telling={telling} />}
        <p className={styles['counts']} role="status">
          {count > 0 && t('versions.differences', { count })}
          {words.inserted > 0 && ` · ${t('versions.added', { count: words.inserted })}`}
          {words.deleted > 0 && ` · ${t('versions.removed', { count: words.deleted })}`}
        </p>
      </div>
      <div
        ref={texts}
        className={styles['texts']}
        role="region"
        aria-label={t('versions.comparison')}
        tabIndex={0}
      >
        {count === 0 ? (
          <EmptyState title={t('versions.same')} text={t('versions.sameText')} />
        ) : (
          <ComparisonView sections={sections} />
        )}
      </div>
    </>
  );
}

interface WalkProps {
  readonly at: number;
  readonly count: number;
  readonly telling: Telling;
}

function Walk({ at, count, telling: { t } }: WalkProps) {
  return (
    <div className={styles['walk']}>
      <span role="status" className={styles['position']}>
        {at > 0 && t('versions.position', { at, count })}
      </span>
      {(['previous', 'next'] as const).map((way) => (
        <Button
          key={way}
          onClick={() => {
            runCommand(`versions.${way}`);
          }}
        >
          {t(`versions.${way}`)} <Kbd command={`versions.${way}`} />
        </Button>
      ))}
    </div>
  );
}
