/** What can be the matter with a file, the worst first; the texts are in `checkup`. */
export const checkupKinds = {
  unreadable: 'trouble',
  meetingDamaged: 'trouble',
  meetingMissing: 'trouble',
  meetingRecoverable: 'trouble',
  seriesDamaged: 'trouble',
  journalDamaged: 'trouble',
  versionDamaged: 'attention',
  journalAlone: 'attention',
  copy: 'attention',
  twice: 'attention',
  seriesGone: 'attention',
  attachmentMissing: 'attention',
  attachmentChanged: 'attention',
  newer: 'attention',
  setAside: 'note',
  halfWritten: 'note',
} as const satisfies Readonly<Record<string, CheckupWeight>>;
export type CheckupWeight = 'trouble' | 'attention' | 'note';
export type CheckupKind = keyof typeof checkupKinds;

export interface CheckupFinding {
  readonly kind: CheckupKind;
  /** Within the library, or in full when it is elsewhere; shown, never sent back. */
  readonly file: string;
  /** The title of the meeting it is about; empty when there is none. */
  readonly about: string;
}

/** What reading every file of the library has told. */
export interface Checkup {
  readonly files: number;
  readonly meetings: number;
  readonly series: number;
  readonly findings: readonly CheckupFinding[];
}
