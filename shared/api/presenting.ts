import { z } from 'zod';
import { slideSchema, type Slide } from '../presenting/slide.ts';
import { answers, nothing } from './call.ts';

export const presentationCalls = {
  /** Shows this on the screen in the meeting room, in a window that is opened for it. */
  'presentation.show': answers<null>()(z.tuple([slideSchema])),
  'presentation.update': answers<null>()(z.tuple([slideSchema])),
  'presentation.close': answers<null>()(nothing),
  'presentation.fullScreen': answers<null>()(nothing),
  /** What that window shows; it asks this itself. */
  'presentation.slide': answers<Slide | null>()(nothing),
} as const;
