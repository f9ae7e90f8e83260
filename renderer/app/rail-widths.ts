import { railWidths, useUi, type Rail } from '../stores/ui-store.ts';

/** In the storage of the app: how wide they are is of this machine and its screen. */
const RAIL_WIDTHS = 'notulist.railWidths';

/** Makes the rails as wide as they were when the app was quit, and notes from now on how wide they are. */
export function followRailWidths(): void {
  useUi.setState({ railWidths: { ...useUi.getState().railWidths, ...keptWidths() } });
  useUi.subscribe(({ railWidths: widths }, before) => {
    if (widths !== before.railWidths) localStorage.setItem(RAIL_WIDTHS, JSON.stringify(widths));
  });
}

/** As far as they can be so wide in this version of the app. */
function keptWidths(): Partial<Record<Rail, number>> {
  const kept = parse(localStorage.getItem(RAIL_WIDTHS));
  return Object.fromEntries(
    Object.entries(railWidths).flatMap(([rail, { least, most }]) => {
      const width = kept[rail];
      return typeof width === 'number' && width >= least && width <= most ? [[rail, width]] : [];
    }),
  );
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text ?? '{}') as object) };
  } catch {
    return {};
  }
}
