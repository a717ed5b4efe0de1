import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { fitFormToPages, listForms, watchForms, type FormInWorkbook } from "./formJobs";
import { makeTemplate, type TemplateMade, type TemplateOptions } from "./makeTemplate";
import { previewTidyPaste, tidyPaste, undoTidyPaste, type Tidied, type TidyTakenBack } from "./tidyPaste";

export type { TemplateSheets } from "./makeTemplate";
export type { FormInWorkbook } from "./formJobs";
export type { Tidied } from "./tidyPaste";

/** What the pane can do for the author of a return, and for whoever sends a template out. */
export interface TemplateJobs {
  /** Adds a template to the workbook, filled from its Review sheet. @throws JobError */
  makeTemplate(options: Omit<TemplateOptions, "review" | "today">): Promise<TemplateMade>;
  /** The records of the workbook that are filled in on forms, and what is still empty in each. Writes nothing. @throws JobError */
  listForms(): Promise<FormInWorkbook[]>;
  /** Calls `onChange` when somebody has typed into a record. */
  watchForms(onChange: () => void): Promise<() => Promise<void>>;
  /** Fits the rows and pages of a filled record for printing; resolves to how many pages there are. @throws JobError */
  fitFormToPages(sheet: string): Promise<number>;
  /** What Tidy paste would do to a sheet; the active one if none is named. @throws JobError */
  previewTidyPaste(sheet?: string): Promise<Tidied>;
  /** Tidies the sheet in one go, and keeps what was there. @throws JobError */
  tidyPaste(sheet?: string): Promise<Tidied>;
  /** Undoes the last Tidy paste, even after the pane was closed. @throws JobError */
  undoTidyPaste(): Promise<TidyTakenBack>;
}

export function createTemplateJobs(run: RunInWorkbook, today: () => IsoDate): TemplateJobs {
  const on = (sheet?: string) => ({ today: today(), ...(sheet !== undefined && { sheet }) });
  return {
    makeTemplate: (options) => makeTemplate(run, { ...options, today: today() }),
    listForms: () => listForms(run),
    watchForms: (onChange) => watchForms(run, onChange),
    fitFormToPages: (sheet) => fitFormToPages(run, sheet),
    previewTidyPaste: (sheet) => previewTidyPaste(run, on(sheet)),
    tidyPaste: (sheet) => tidyPaste(run, on(sheet)),
    undoTidyPaste: () => undoTidyPaste(run),
  };
}
