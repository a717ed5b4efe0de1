import type { Conventions } from "../phrases/reading";
import { TEXT_FORMS } from "./list";
import type { ReadText } from "./text";

/** What a plain text means as a recorded date; `null` where no form reads it. */
export function readText(plain: string, conventions: Conventions): ReadText | null {
  for (const form of TEXT_FORMS) {
    const read = form.read(plain, conventions, readText);
    if (read) return read;
  }
  return null;
}
