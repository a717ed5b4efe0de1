import { Field, Select } from "@fluentui/react-components";

interface OneOfProps {
  label: string;
  /** What is said where nothing is chosen. */
  everything: string;
  options: readonly string[];
  value: string;
  onValue: (value: string) => void;
}

/** One choice among what stands in the workbook, such as its agencies; "" for none. */
export function OneOf({ label, everything, options, value, onValue }: OneOfProps) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          onValue(data.value);
        }}
      >
        <option value="">{everything}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
