import type { ReactNode } from 'react';
import { useTranslate } from '../../stores/settings-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { openFile } from './open-file.ts';
import { openLabel, type PaperWithFile } from './papers.ts';

interface PaperButtonProps {
  readonly paper: PaperWithFile;
  readonly className: string | undefined;
  /** What is seen of it. */
  readonly children: ReactNode;
}

/** Opens the file of an attachment. */
export function PaperButton({ paper, className, children }: PaperButtonProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  return (
    <button
      type="button"
      className={className}
      data-paper
      aria-label={openLabel(paper, t)}
      title={paper.file}
      onMouseDown={(event) => {
        // The cursor stays in the text that is being typed.
        event.preventDefault();
      }}
      onClick={() => {
        void openFile(store, paper.id);
      }}
    >
      <Icon name="paperclip" />
      <span>{children}</span>
    </button>
  );
}
