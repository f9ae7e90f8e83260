import { createContext, useContext } from 'react';

/** Whether what is on screen can be read but not changed: fields follow it by themselves. */
export const ReadOnlyContext = createContext(false);

export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext);
}
