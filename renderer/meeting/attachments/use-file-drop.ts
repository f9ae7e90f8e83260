import { useState, type DragEvent } from 'react';
import type { Id } from '../../../shared/meeting/schema.ts';
import { tellTrouble } from '../../stores/notices.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { dropFiles } from './add-files.ts';

/**
 * For the part of the screen that takes files for the attachments of an item: whether they hang over it,
 * and what it listens with. What is marked so the window leaves alone, which would import them: also where
 * the meeting can only be read, and they are refused.
 */
export function useFileDrop(item: Id) {
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const [isOver, setOver] = useState(false);
  return {
    isOver: isOver && !readOnly,
    place: {
      'data-takes-files': true,
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!(
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
        ))
          setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        if (readOnly) tellTrouble({ key: 'errors.meetingReadOnly' });
        else void dropFiles(store, { item }, files);
      },
    },
  };
}
