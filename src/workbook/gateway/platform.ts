import type { Context, RunInWorkbook } from "./workbookRun";

/**
 * The same access to the workbook, aware of what Excel cannot do where the pane is running. The only place that asks for the
 * platform; call it once Office is ready.
 */
export function onThisPlatform(run: RunInWorkbook): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> => run(batch);
  return Object.assign(inside, { withoutFiles: Office.context.platform === Office.PlatformType.iOS });
}
