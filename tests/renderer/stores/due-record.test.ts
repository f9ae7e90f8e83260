import { expect, it } from 'vitest';
import { keepDueRecord, takeDueRecord } from '../../../renderer/stores/due-record.ts';

it('a record is gone to once, and only in the meeting that was opened for it', () => {
  keepDueRecord('feb', 'actie');
  expect(takeDueRecord('feb')).toBe('actie');
  expect(takeDueRecord('feb')).toBeNull();
  keepDueRecord('feb', 'actie');
  expect(takeDueRecord('mrt')).toBeNull();
  expect(takeDueRecord('feb')).toBeNull();
});
