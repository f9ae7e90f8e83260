import { useSpoken } from '../stores/spoken.ts';

/** The live region itself is always there, or its first words would not be heard. */
export function Spoken() {
  const text = useSpoken((spoken) => spoken.text);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
