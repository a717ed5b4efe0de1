import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Some choices are longer than the pane is wide.
  field: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

interface OneOfProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly Value[];
  /** What the list says for an option; the option itself where nothing else is given. */
  wordsOf?: (option: Value) => string;
  value: Value;
  onValue: (value: Value) => void;
}

/** One choice from a drop-down list. */
export function OneOf<Value extends string>({
  label,
  hint,
  options,
  wordsOf = (option) => option,
  value,
  onValue,
}: OneOfProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option === data.value);
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {wordsOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/**
 * One of what the workbook has, such as its agencies, or ("") all of them.
 * @param all what the list says for ""
 */
export function OneOrAll<Value extends string>({
  all,
  wordsOf = (option) => option,
  options,
  ...others
}: Pick<OneOfProps<Value>, "options" | "wordsOf"> &
  Pick<OneOfProps<Value | "">, "label" | "value" | "onValue"> & { all: string }) {
  return (
    <OneOf<Value | "">
      {...others}
      options={["", ...options]}
      wordsOf={(option) => (option === "" ? all : wordsOf(option))}
    />
  );
}
