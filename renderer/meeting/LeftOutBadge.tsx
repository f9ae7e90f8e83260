import type { LeftOut } from '../../shared/meeting/left-out.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Badge } from '../ui/Badge.tsx';

/** Says at an item that a public edition goes without it, or without some of it. */
export function LeftOutBadge({ leftOut }: { readonly leftOut: LeftOut }) {
  const t = useTranslate();
  if (leftOut === 'nothing') return null;
  return (
    <Badge tone="lane">{t(leftOut === 'all' ? 'meeting.leftOutAll' : 'meeting.leftOutSome')}</Badge>
  );
}
