import { memo, type RefObject } from 'react';
import { withoutMark } from '../../../shared/meeting/file-name.ts';
import { attachmentCodes } from '../../../shared/meeting/numbering.ts';
import type { Attachment } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { PaperButton } from '../attachments/PaperButton.tsx';
import type { Paper } from '../attachments/papers.ts';
import styles from './LiveView.module.css';
import { usePapersInSight } from './use-papers-in-sight.ts';

interface LivePapersProps {
  readonly attachments: readonly Attachment[];
  readonly number: string;
  /** In which they stand, beside what else is said of the item. */
  readonly box: RefObject<HTMLElement | null>;
}

/** The papers of the item that is on, in two rows at most; a button leads to the others. */
export const LivePapers = memo(function LivePapers(props: LivePapersProps) {
  const { attachments, number, box } = props;
  const t = useTranslate();
  const codes = attachmentCodes(attachments, number);
  const papers = attachments
    .filter(({ title, file }) => title.trim() !== '' || file !== null)
    .map(({ id, title, file }) => ({
      id,
      code: codes.get(id) ?? '',
      title,
      file: file === null ? null : withoutMark(file),
    }));
  const inSight = usePapersInSight(box, papers.map(nameOf));
  const others = papers.slice(inSight);
  return (
    <>
      {papers.slice(0, inSight).map((paper) => (
        <LivePaper key={paper.id} paper={paper} />
      ))}
      {others.length > 0 && (
        <button
          type="button"
          className={styles['paper']}
          title={others.map(nameOf).join('\n')}
          onMouseDown={(event) => {
            // The cursor stays in the text that is being typed.
            event.preventDefault();
          }}
          onClick={() => {
            ui.show({ kind: 'papers', papers });
          }}
        >
          {t(inSight === 0 ? 'meeting.papers' : 'meeting.morePapers', { count: others.length })}
        </button>
      )}
    </>
  );
});

function LivePaper({ paper }: { readonly paper: Paper }) {
  const { file } = paper;
  if (file === null)
    return (
      <span className={styles['paper']} data-paper title={nameOf(paper)}>
        {nameOf(paper)}
      </span>
    );
  return (
    <PaperButton paper={{ ...paper, file }} className={styles['paper']}>
      {nameOf(paper)}
    </PaperButton>
  );
}

function nameOf({ code, title, file }: Paper): string {
  return `${code} ${title.trim() || (file ?? '')}`;
}
