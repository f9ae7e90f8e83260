import type { Handlers } from '../dispatch.ts';
import type { Context } from './context.ts';

type PresentationCall = Extract<keyof Handlers, `presentation.${string}`>;

export function presentationHandlers({ presentation }: Context): Pick<Handlers, PresentationCall> {
  const done = (work: () => void) => {
    work();
    return Promise.resolve(null);
  };
  return {
    'presentation.show': (slide) =>
      done(() => {
        presentation.show(slide);
      }),
    'presentation.update': (slide) =>
      done(() => {
        presentation.update(slide);
      }),
    'presentation.close': () =>
      done(() => {
        presentation.close();
      }),
    'presentation.fullScreen': () =>
      done(() => {
        presentation.toggleFullScreen();
      }),
    'presentation.slide': () => Promise.resolve(presentation.slide),
  };
}
