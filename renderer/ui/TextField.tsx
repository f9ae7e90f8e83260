import type { ComponentProps } from 'react';
import { DateInput } from './DateInput.tsx';
import { Field, type FieldLook } from './Field.tsx';
import { useReadOnly } from './read-only.ts';

type Own = FieldLook & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line; `type` may be `date` or `time` for the system's own picker. */
export function TextField(props: Own & Omit<ComponentProps<'input'>, keyof Own>) {
  const { label, labelHidden, look, hint, error, className, onChange, ...input } = props;
  const readOnly = useReadOnly();
  return (
    <Field {...{ label, labelHidden, look, hint, error, className }}>
      {(control) =>
        input.type === 'date' ? (
          <DateInput readOnly={readOnly} {...input} {...control} onChange={onChange} />
        ) : (
          <input
            type="text"
            autoComplete="off"
            readOnly={readOnly}
            {...input}
            {...control}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
        )
      }
    </Field>
  );
}

/** Several lines; grows with its text. */
export function TextArea(props: Own & Omit<ComponentProps<'textarea'>, keyof Own>) {
  const { label, labelHidden, look, hint, error, className, onChange, ...area } = props;
  const readOnly = useReadOnly();
  return (
    <Field {...{ label, labelHidden, look, hint, error, className }}>
      {(control) => (
        <textarea
          readOnly={readOnly}
          {...area}
          {...control}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
