import type { Chart, LiveDrawing } from "../../../engine/charts";
import { WorkbookError } from "../../../engine/errors";

/** How a chart is drawn; one that came with a file is kept as it is and cannot be changed here. */
export function drawingOf({ name, drawn }: Chart): LiveDrawing {
  if ("xml" in drawn) {
    throw new WorkbookError(
      "NotImplemented",
      `The embedded workbook keeps the chart "${name}" as its file has it, and cannot change it.`,
    );
  }
  return drawn;
}
