import type { Context, RunInWorkbook } from "./workbookRun";

/**
 * The same access to the workbook, aware of what Excel cannot do where the pane is running. This file alone asks for the
 * platform; call it once Office is ready.
 */
export function onThisPlatform(run: RunInWorkbook): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> => run(batch);
  return Object.assign(inside, { withoutFiles: Office.context.platform === Office.PlatformType.iOS });
}

/** In which Excel the pane is, as people call it; call it once Office is ready. */
export function excelHere(): string {
  return EXCELS[Office.context.platform.toString()] ?? "Excel";
}

const EXCELS: Readonly<Record<string, string>> = {
  PC: "Excel for Windows",
  Mac: "Excel for Mac",
  OfficeOnline: "Excel on the web",
  iOS: "Excel on an iPad",
};
