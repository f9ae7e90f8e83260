/** Of work that is asked for twice, as by a double click, the second is let go while the first is under way. */
export function oneAtATime(): (work: () => unknown) => Promise<void> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  };
}
