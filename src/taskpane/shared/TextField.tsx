import { Field, Input, Textarea } from "@fluentui/react-components";

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  placeholder?: string;
  required?: boolean;
  /** What is wrong with the text; "" for nothing. */
  problem?: string;
  /** The text may be left as it is all the same. */
  warningOnly?: boolean;
  /** How many lines it shows at first, where it may have several. */
  lines?: number;
}

/** A text that a person writes. */
export function TextField({
  label,
  value,
  onValue,
  hint,
  placeholder,
  required = false,
  problem = "",
  warningOnly = false,
  lines,
}: TextFieldProps) {
  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(problem !== "" && {
        validationState: warningOnly ? ("warning" as const) : ("error" as const),
        validationMessage: problem,
      })}
    >
      {lines === undefined ? (
        <Input
          value={value}
          {...(placeholder !== undefined && { placeholder })}
          onChange={(_, data) => onValue(data.value)}
        />
      ) : (
        <Textarea rows={lines} value={value} onChange={(_, data) => onValue(data.value)} />
      )}
    </Field>
  );
}
