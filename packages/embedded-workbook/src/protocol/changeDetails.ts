import type { CellContents } from "../engine/contents";

/** Excel.RangeValueType. */
function valueOf({ value, error }: CellContents): { value: unknown; type: string } {
  if (error) {
    return { value, type: "Error" };
  }
  switch (typeof value) {
    case "string":
      return { value, type: "String" };
    case "number":
      return { value, type: "Double" };
    case "boolean":
      return { value, type: "Boolean" };
    default:
      return { value: "", type: "Empty" };
  }
}

/** Excel.ChangedEventDetail. */
export function details(before: CellContents, after: CellContents): object {
  const [was, is] = [valueOf(before), valueOf(after)];
  return { valueBefore: was.value, valueAfter: is.value, valueTypeBefore: was.type, valueTypeAfter: is.type };
}
