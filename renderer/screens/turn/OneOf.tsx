import { type ReactNode, useId } from 'react';
import { ReadToMe } from '../../reading/ReadToMe.tsx';

type OneOfProps<Value extends string> = {
  legend: string;
  value: Value;
  values: readonly Value[];
  labelOf: (value: Value) => string;
  onChange: (value: Value) => void;
  picture?: (value: Value) => ReactNode;
  /** Show the word under the picture; it is always there for readers. */
  withLabel?: boolean;
  className?: string;
};

/** One of a row of pictures, as native radio buttons: arrow keys, readers and forced colours come with them. */
export const OneOf = <Value extends string>(props: OneOfProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={`one-of ${props.className ?? ''}`}>
      <legend>
        {props.legend}
        <ReadToMe
          what={props.legend}
          text={`${props.legend}: ${props.values.map(props.labelOf).join('; ')}.`}
        />
      </legend>
      <div className="one-of-row">
        {props.values.map((value) => (
          <label key={value} className="one-of-tile">
            <input
              type="radio"
              className="said-only"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {props.picture?.(value)}
            <span className={props.withLabel ? undefined : 'said-only'}>{props.labelOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
