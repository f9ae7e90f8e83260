import type { KeyboardEvent } from 'react';

/** Enter alone: with another key it is a shortcut, and while a sign is being composed it ends that. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
  return key === 'Enter' && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;
}
