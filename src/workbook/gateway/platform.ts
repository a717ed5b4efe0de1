import type { Context, RunInWorkbook } from "./workbookRun";

/**
 * The same way to the workbook, which knows what Excel cannot do where the pane is running. The one place that asks for the
 * platform; to be called once Office is ready.
 */
export function onThisPlatform(run: RunInWorkbook): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> => run(batch);
  return Object.assign(inside, { withoutFiles: Office.context.platform === Office.PlatformType.iOS });
}
