import {
  checkupKinds,
  type Checkup,
  type CheckupFinding,
  type CheckupKind,
  type CheckupWeight,
} from '../../shared/checkup.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

/** Everything of one kind: what it is and what to do is told once. */
export interface CheckupGroup {
  readonly kind: CheckupKind;
  readonly weight: CheckupWeight;
  readonly findings: readonly CheckupFinding[];
}

/** The worst first, in the order of `checkupKinds`. */
export function checkupGroups(findings: readonly CheckupFinding[]): readonly CheckupGroup[] {
  // `Object.keys` forgets that the list has no other keys than these.
  const kinds = Object.keys(checkupKinds) as CheckupKind[];
  return kinds
    .map((kind) => ({
      kind,
      weight: checkupKinds[kind],
      findings: findings.filter((finding) => finding.kind === kind),
    }))
    .filter((group) => group.findings.length > 0);
}

/** “12 bestanden gelezen, 3 vergaderingen, 1 reeks” */
export function checkupCounts({ files, meetings, series }: Checkup, t: Translate): string {
  return [
    t('checkup.files', { count: files }),
    t('checkup.meetings', { count: meetings }),
    t('checkup.series', { count: series }),
  ].join(', ');
}

/** All that was found, to send to who can help. */
export function checkupText(checkup: Checkup, t: Translate): string {
  const groups = checkupGroups(checkup.findings).map(({ kind, weight, findings }) =>
    [
      `${t(`checkup.weight.${weight}`)}: ${t(`checkup.what.${kind}`)}`,
      t(`checkup.todo.${kind}`),
      ...findings.map(({ file, about }) => `- ${file}${about === '' ? '' : ` (${about})`}`),
    ].join('\n'),
  );
  const all = groups.length === 0 ? [t('checkup.allWell')] : groups;
  return [`${t('checkup.title')}: ${checkupCounts(checkup, t)}`, ...all].join('\n\n') + '\n';
}
