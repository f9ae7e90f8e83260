import { Field, type FieldLook } from './Field.tsx';
import { useReadOnly } from './read-only.ts';

interface SelectFieldProps<V extends string> extends FieldLook {
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { options, value, onChange, ...look } = props;
  const readOnly = useReadOnly();
  return (
    <Field {...look}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={readOnly}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
