import type { nativeTheme } from 'electron';
import type { Settings } from '../shared/api.ts';

/** High contrast is dark or light as the system is; the page brings its colours. */
export function themeSource({ theme }: Settings): typeof nativeTheme.themeSource {
  return theme === 'contrast' ? 'system' : theme;
}
