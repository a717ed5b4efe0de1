import { RAGS } from "../../plan/rag";
import { AS_SENT } from "../../plan/slice/sentSigns";
import { RAG_PALE } from "../../review/ragTints";
import { DATE } from "../gateway/numberFormats";
import { COLOURS } from "../look/colours";
import { MARKING } from "../look/print";
import { titled } from "../look/sheetLook";
import { newFile } from "../newFile/newFile";
import type { NewCell } from "../newFile/sheetPart";
import type { AgencyActions } from "./agencyActionsSheet";
import { planFormatOf } from "./planLayout";
import { sliceColumnOf, SLICE_WORDS } from "./sliceLook";

/** The heading row, from 0. */
const HEADING_ROW = 3;
/** The width of a figure in points, in which Excel's files count the widths of columns. */
const POINTS_A_CHARACTER = 5.25;
const USUAL_WIDTH = 16;

/**
 * The actions of one agency as an .xlsx file that holds nothing else, to be sent to it (docs/domain.md section 7). What comes back is read
 * like a slice that Excel made.
 */
export function sliceFile({ agency, reference, headings, rows }: AgencyActions): Uint8Array {
  const called = `Actions of ${agency}`;
  const columns = headings.map((heading) => sliceColumnOf(heading));
  const rag = headings.indexOf("RAG");
  return newFile([
    {
      name: called,
      rows: [
        [{ value: titled(called, reference), style: "title" }],
        [{ value: SLICE_WORDS, style: "note" }],
        [],
        headings.map((value): NewCell => ({ value, style: "heading" })),
        ...rows.map((row) =>
          row.map((value, at) => cellOf(value, headings[at] ?? "", String(row[rag] ?? ""))),
        ),
      ],
      headingRow: HEADING_ROW,
      paper: "A4",
      print: { reference, name: called, marking: MARKING },
      widths: columns.map(({ width }) => (width === undefined ? USUAL_WIDTH : width / POINTS_A_CHARACTER)),
      hidden: columns.flatMap(({ heading, folded }, at) => (folded || heading === AS_SENT ? [at] : [])),
    },
  ]);
}

function cellOf(value: AgencyActions["rows"][number][number], heading: string, rag: string): NewCell {
  const known = heading === "Ref" || heading === "RAG" ? RAGS.find((each) => each === rag) : undefined;
  const tint = known ? RAG_PALE[known] : sliceColumnOf(heading).input ? COLOURS.input : undefined;
  const look = tint === undefined ? {} : { tint };
  if (typeof value === "number") {
    return { value, style: planFormatOf(heading) === DATE ? "day" : "text", ...look };
  }
  return { value: String(value ?? ""), style: "text", ...look };
}
