import { useId } from 'react';

type Props<Value extends string> = {
  legend: string;
  values: readonly Value[];
  value: Value;
  labelOf: (value: Value) => string;
  /** Shows each choice as it will look: put on the tile as `data-…`. */
  shownAs: 'theme' | 'typeface' | 'motion' | 'switches';
  onChange: (value: Value) => void;
};

/** One of a few looks, each shown on its own tile. Native radio buttons: keys, readers and forced colours know them. */
export const DisplayChoice = <Value extends string>(props: Props<Value>) => {
  const name = useId();
  return (
    <fieldset className="display-choice">
      <legend className="field-label">{props.legend}</legend>
      <div className="display-tiles">
        {props.values.map((value) => (
          <label key={value} className="display-tile" {...{ [`data-${props.shownAs}`]: value }}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {props.labelOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
