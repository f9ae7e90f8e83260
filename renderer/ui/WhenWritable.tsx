import type { ReactNode } from 'react';
import { useReadOnly } from './read-only.ts';

/** Buttons that change something: where nothing can be changed they would only be in the way. */
export function WhenWritable({ children }: { readonly children: ReactNode }) {
  return useReadOnly() ? null : children;
}
