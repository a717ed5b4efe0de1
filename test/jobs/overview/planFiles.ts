import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { build, openPlan, TABLE } from "../plan/planWorkbook";

/** The recommendations of another review. */
export const SOUTH = [
  ["Recommendation", "Action", "Lead", "When"],
  ["A. Neighbours are heard", "Change the front door guidance", "Head of MASH", "31/03/2027"],
  ["B. Schools hear of moves", "Send a weekly list of admissions", "Admissions Manager", "30/06/2027"],
];

/** The plan of a review, in a file. */
export async function planFile(name: string, rows = TABLE): Promise<FileGiven> {
  const workbook = await openPlan();
  await build(workbook, rows);
  const bytes = await workbook.save();
  workbook.close();
  return { name, bytes };
}
