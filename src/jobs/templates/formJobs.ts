import { RECORD_TITLES } from "../../review/records";
import { fitForm, readForms } from "../../workbook/templates/openForms";
import { findForms } from "../../workbook/templates/standingTemplates";
import { watchChanges } from "../../workbook/gateway/changeWatch";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";

/** A record of the workbook that is filled in on a form, and what is still empty in it. */
export interface FormInWorkbook {
  sheet: string;
  title: string;
  /** How many answers it asks for; a table counts as one. */
  answers: number;
  empty: { label: string; address: string }[];
}

/** The records of the workbook in the order of their tabs (docs/domain.md section 9). Writes nothing. @throws JobError */
export const listForms = job(
  "read the records",
  UNCHANGED,
  async (run: RunInWorkbook): Promise<FormInWorkbook[]> =>
    run(async (context) =>
      (await readForms(context)).map(({ record, ...form }) => ({ ...form, title: RECORD_TITLES[record] })),
    ),
);

/**
 * Follows what people type into the records of the workbook, also into those that are added meanwhile. Nothing is written.
 * @returns a function that ends the watch
 * @throws JobError
 */
export const watchForms = job(
  "follow the records",
  UNCHANGED,
  async (run: RunInWorkbook, onChange: () => void): Promise<() => Promise<void>> => {
    const sheets = new Set((await run(findForms)).map(({ sheet }) => sheet));
    return watchChanges(run, (sheet) => sheets.has(sheet), onChange);
  },
);

/**
 * Fits the rows of a filled record to its words, and begins its pages so that no heading is alone at the foot of one. What is typed stays.
 * @returns how many pages it prints on
 * @throws JobError
 */
export const fitFormToPages = writingJob(
  "make the record ready to print",
  "What is typed in it is unchanged.",
  async (run: RunInWorkbook, sheet: string): Promise<number> => {
    const pages = await run((context) => fitForm(context, sheet));
    if (pages === null) {
      throw new JobError(
        `There is no record on a sheet called ${sheet} any more.`,
        UNCHANGED,
        "Open the page again to see the records that there are.",
      );
    }
    return pages;
  },
);
