import { useState, type ComponentProps } from 'react';
import { dayMeant, isWholeDay } from '../../shared/meeting/typed-day.ts';
import { tellDone } from '../stores/notices.ts';

interface DateInputProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  /** Empty for no day. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/**
 * A day. Only whole ones are told: the browser also gives the year 2 on the way to 2027. Who leaves it
 * half typed sees what was kept, and hears so; Esc brings it back.
 */
export function DateInput({ value, onChange, ...input }: DateInputProps) {
  /** What the browser gives while the day is not whole. */
  const [unfinished, setUnfinished] = useState<string | null>(null);

  const isPart = (field: HTMLInputElement) =>
    !field.readOnly && (unfinished !== null || field.validity.badInput);

  function finish(field: HTMLInputElement) {
    if (!isPart(field)) return;
    const day = dayMeant(field.value);
    setUnfinished(null);
    // React takes a field with half a day for an empty one, and would leave it.
    field.value = day ?? value;
    if (day === null) tellDone(value === '' ? 'app.noDayKept' : 'app.dayKept', {});
    else if (day !== value) onChange(day);
  }

  return (
    <input
      {...input}
      type="date"
      max="9999-12-31"
      value={unfinished ?? value}
      onChange={({ currentTarget: field }) => {
        const isEmpty = field.value === '' && !field.validity.badInput;
        const isDone = isEmpty || isWholeDay(field.value);
        setUnfinished(isDone ? null : field.value);
        if (isDone && field.value !== value) onChange(field.value);
      }}
      onBlur={({ currentTarget }) => {
        finish(currentTarget);
      }}
      onKeyDown={(event) => {
        const { key, currentTarget: field } = event;
        if (key === 'Enter') finish(field);
        if (key !== 'Escape' || !isPart(field)) return;
        // The first one gives back what was kept, and only the next closes a dialog.
        event.preventDefault();
        event.stopPropagation();
        setUnfinished(null);
        field.value = value;
      }}
    />
  );
}
