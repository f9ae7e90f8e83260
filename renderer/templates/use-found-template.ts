import { useEffect, useState } from 'react';
import type { Outcome, TemplateView } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';

/** The template of a series; `undefined` until it is known. It is read anew whenever `moment` changes. */
export function useFoundTemplate(
  id: string | null,
  moment?: boolean,
): Outcome<TemplateView | null> | undefined {
  const [found, setFound] = useState<Outcome<TemplateView | null>>();
  useEffect(() => {
    let left = false;
    void bridge.call('template.read', id).then((answer) => {
      if (!left) setFound(answer);
    });
    return () => {
      left = true;
    };
  }, [id, moment]);
  return found;
}
