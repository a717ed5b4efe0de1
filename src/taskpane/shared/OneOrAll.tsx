import { OneOf } from "./OneOf";

/** One of what the workbook has, such as its agencies, or ("") all of them. */
export function OneOrAll<Value extends string>({
  all,
  wordsOf = (option) => option,
  options,
  ...others
}: {
  label: string;
  /** What the list says for "". */
  all: string;
  wordsOf?: (option: Value) => string;
  options: readonly Value[];
  value: Value | "";
  onValue: (value: Value | "") => void;
}) {
  return (
    <OneOf<Value | "">
      {...others}
      options={["", ...options]}
      wordsOf={(option) => (option === "" ? all : wordsOf(option))}
    />
  );
}
