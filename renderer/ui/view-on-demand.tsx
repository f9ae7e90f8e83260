import { useEffect, useState, type ComponentType, type FC } from 'react';

/** A view that draws nothing until its code is there. */
export type OnDemand<P> = FC<P> & {
  /** Gets the code ahead of the first look. */
  readonly load: () => Promise<unknown>;
};

/**
 * A view whose code comes when it is first shown. What was loaded ahead is there in the same frame: behind
 * React's own `lazy` nothing shows for a third of a second.
 */
export function viewOnDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let loaded: ComponentType<P> | undefined;
  const loadOnce = async () => (loaded ??= await load());
  function OnDemandView(props: P) {
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      loadOnce().then(
        (found) => {
          setView(() => found);
        },
        // Thrown while React draws, so that it ends where every bug in a view does.
        (error: unknown) => {
          setView(() => {
            throw error;
          });
        },
      );
    }, [View]);
    return View ? <View {...props} /> : null;
  }
  return Object.assign(OnDemandView, { load: loadOnce });
}
