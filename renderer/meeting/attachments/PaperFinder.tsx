import { useState } from 'react';
import { Finder } from '../../commands/Finder.tsx';
import { paletteMatches } from '../../commands/palette-matches.ts';
import { tellDone } from '../../stores/notices.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { openFile } from './open-file.ts';
import type { Paper } from './papers.ts';

/** Asks which of the papers is to be opened: Enter, an arrow and Enter, or a part of its name. */
export function PaperFinder({ papers }: { readonly papers: readonly Paper[] }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const [text, setText] = useState('');
  const options = papers.map(({ id, code, title, file }) => ({
    id,
    kind: 'paper' as const,
    number: code,
    label: title.trim() || (file ?? ''),
    note: file ?? t('meeting.noFileYet'),
    run: () => {
      if (file === null) tellDone(noFile(store), { code });
      else void openFile(store, id);
    },
  }));
  const sections = [{ label: null, options: paletteMatches(options, text) }];
  const found = { text, sections, nothing: t('meeting.noSuchPaper') };
  return <Finder label={t('commands.attachmentOpen')} {...found} onText={setText} />;
}

function noFile(store: MeetingStore) {
  return isWritable(store.getState()) ? 'meeting.noFileToOpen' : 'meeting.noFileThere';
}
