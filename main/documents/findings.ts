import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import type { DocumentWork } from './work.ts';

/** What in a Word document of ours is in the way of some readers. It can be read, or else there is a bug. */
export async function findingsIn(
  bytes: Uint8Array,
  documents: DocumentWork,
): Promise<readonly AccessibilityFinding[]> {
  const findings = await documents.check(bytes);
  if (!findings.ok) throw new Error(`Our own document cannot be checked: ${findings.error}`);
  return findings.value;
}
