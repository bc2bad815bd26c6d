import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly focus?: boolean;
};

/** Digits that nobody behind one's back can read. */
export const PinField = ({ label, value, onChange, problem = null, focus = false }: Props) => {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input pin-field"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        // biome-ignore lint/a11y/noAutofocus: typing the PIN is all that this sheet is for
        autoFocus={focus}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
      />
      <p id={`${id}-problem`} className="field-problem" role="status">
        {problem}
      </p>
    </div>
  );
};
