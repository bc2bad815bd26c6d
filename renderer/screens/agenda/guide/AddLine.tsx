import { type FormEvent, useId, useState } from 'react';

type Props = {
  label: string;
  add: string;
  maxLength: number;
  disabled?: boolean;
  onAdd: (text: string) => void;
};

/** One line to write and one button to add it. Enter adds it as well. */
export const AddLine = ({ label, add, maxLength, disabled = false, onAdd }: Props) => {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '') return;
    onAdd(trimmed);
    setText('');
  };
  return (
    <form className="guide-add" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="guide-add-row">
        <input
          id={id}
          className="field-input"
          value={text}
          maxLength={maxLength}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={disabled}>
          {add}
        </button>
      </div>
    </form>
  );
};
