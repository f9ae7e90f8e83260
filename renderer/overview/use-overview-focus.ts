import { useEffect } from 'react';
import { focusLeftRow } from './open-record.ts';

/**
 * Who came with a key, or back from a meeting, goes on in the rows; and a row that went while it had the focus
 * leaves that to the one in its place. Who is at a field or in the rail stays there.
 */
export function useOverviewFocus(read: unknown): void {
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.localName === 'main') focusLeftRow();
  }, [read]);
}
