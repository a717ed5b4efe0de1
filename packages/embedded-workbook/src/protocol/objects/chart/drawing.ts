import type { Chart, LiveDrawing } from "../../../engine/charts";
import { WorkbookError } from "../../../engine/errors";

/** How a chart is drawn; throws NotImplemented for a chart that came with a file and is kept as it was. */
export function drawingOf({ name, drawn }: Chart): LiveDrawing {
  if ("xml" in drawn) {
    throw new WorkbookError(
      "NotImplemented",
      `The embedded workbook keeps the chart "${name}" as it is in its file, and can't read or change it.`,
    );
  }
  return drawn;
}
