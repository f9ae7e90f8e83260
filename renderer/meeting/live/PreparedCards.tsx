import { memo, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { isEmpty } from '../../../shared/meeting/blocks.ts';
import type { Block, Contribution } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ReadBlocks } from '../ReadBlocks.tsx';
import styles from './LiveView.module.css';

interface PreparedCardsProps {
  readonly explanation: readonly Block[];
  readonly contributions: readonly Contribution[];
}

/** What was prepared for the item: to read, folded to two lines, locked while the meeting is on. */
export const PreparedCards = memo(function PreparedCards(props: PreparedCardsProps) {
  const { explanation } = props;
  const t = useTranslate();
  const contributions = props.contributions.filter(({ blocks }) => !isEmpty(blocks));
  return (
    <>
      {!isEmpty(explanation) && (
        <Card title={t('meeting.explanation')} blocks={explanation} tone="plain" />
      )}
      {contributions.map(({ id, from, blocks }) => (
        <Card key={id} title={t('meeting.contribution', { from })} blocks={blocks} tone="lane" />
      ))}
    </>
  );
});

interface CardProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly tone: 'plain' | 'lane';
}

function Card({ title, blocks, tone }: CardProps) {
  const t = useTranslate();
  const unfolded = useUi((state) => state.preparedUnfolded);
  const text = useRef<HTMLDivElement>(null);
  const isCut = useIsCut(text, blocks);
  return (
    <section className={styles['card']} data-tone={tone} aria-label={title}>
      <h2 className={styles['cardTitle']}>
        {title}
        {isCut && (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={unfolded}
            onClick={() => {
              useUi.setState({ preparedUnfolded: !unfolded });
            }}
          >
            {unfolded ? t('meeting.fold') : t('meeting.unfold')} <Kbd command="view.prepared" />
          </button>
        )}
      </h2>
      <div className={styles['cardText']} data-folded={!unfolded} data-cut={isCut}>
        <div ref={text}>
          <ReadBlocks blocks={blocks} />
        </div>
      </div>
    </section>
  );
}

/** Folded a text has two lines; with the space between paragraphs that is less than this, in lines. */
const FOLDED_LINES = 2.8;

/** Whether the text is longer than what is shown of it folded. Follows the width and the size of the text. */
function useIsCut(text: RefObject<HTMLDivElement | null>, blocks: readonly Block[]): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () => {
      const line = parseFloat(getComputedStyle(element).lineHeight);
      setCut(element.scrollHeight > line * FOLDED_LINES);
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [text, blocks]);
  return isCut;
}
