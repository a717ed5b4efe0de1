import { z } from "zod";

/** What a cell of a table holds. */
export const cellContent = z.union([z.string(), z.number(), z.boolean()]);

/** The same as text. */
export const cellText = cellContent.transform(String);

/** The same; "" for a column that the table does not have. */
export const cellTextIfAny = cellText.optional().transform((text) => text ?? "");

/** The type of a value that is kept as text, stored beside the text. */
export const cellKind = z.enum(["string", "number", "boolean"]);

/** The original value. */
export function cellOfKind(kind: z.infer<typeof cellKind>, text: string): string | number | boolean {
  if (kind === "number") {
    return Number(text);
  }
  return kind === "boolean" ? text === "true" : text;
}
