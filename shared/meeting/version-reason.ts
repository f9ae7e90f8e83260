/**
 * Why a version of a meeting was kept. The words stand in the names of the files, so they are part
 * of the format of a library.
 */
export const versionReasons = [
  'mode-prepare',
  'mode-live',
  'mode-finish',
  'status',
  'export',
  'interval',
  'closed',
  'before-restore',
  'restored',
  'before-merge',
] as const;
export type VersionReason = (typeof versionReasons)[number];

/** What happens in the window; the rest main sees for itself. */
export const toldReasons = [
  'mode-prepare',
  'mode-live',
  'mode-finish',
  'before-restore',
  'restored',
] as const satisfies readonly VersionReason[];
