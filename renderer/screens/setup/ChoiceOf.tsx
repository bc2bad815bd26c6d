type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly hint: string };

type ChoiceOfProps<Value extends string> = {
  legend: string;
  name: string;
  /** '' while none is chosen. */
  value: Value | '';
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
};

/** One of a few, each with a sentence about what it means. */
export const ChoiceOf = <Value extends string>(props: ChoiceOfProps<Value>) => (
  <fieldset className="choice-of">
    <legend className="field-label">{props.legend}</legend>
    {props.choices.map(({ value, label, hint }) => (
      <label key={value} className="choice">
        <input
          type="radio"
          name={props.name}
          checked={value === props.value}
          onChange={() => props.onChange(value)}
        />
        <span className="choice-text">
          {label}
          <small>{hint}</small>
        </span>
      </label>
    ))}
  </fieldset>
);
