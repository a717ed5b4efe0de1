import { forgetOwnNames } from "../gateway/ownNames";
import { LINE_HEADINGS, LINE_FORMATS } from "./reviewTables";
import { addSectionBelow } from "./sectionBelow";

/**
 * Puts the list of lines of enquiry into a Review sheet of an earlier version, which has none: below the people, since a list that is
 * narrower than one below it cannot grow. Sends what it queues.
 * @returns whether there is one now
 */
export async function addLinesOfEnquiry(context: Excel.RequestContext): Promise<boolean> {
  const table = { headings: LINE_HEADINGS, formats: LINE_FORMATS, rows: [] };
  const isAdded = await addSectionBelow(context, ["people"], "linesOfEnquiry", table);
  if (isAdded) forgetOwnNames(context);
  return isAdded;
}
