import { quotedSheet } from "../../cells/address";
import { liveFormula } from "../../plan/live/planFormulas";
import { DATE } from "../gateway/numberFormats";
import { LOOKED_UP, READ, widthOf } from "../look/cells";
import type { Column } from "../look/sheetLook";

const wide = (heading: string, characters: number): Column => ({
  heading,
  width: widthOf(characters),
  size: READ,
});
const narrow = (heading: string, characters: number, more: Partial<Column> = {}): Column => ({
  heading,
  width: widthOf(characters),
  size: LOOKED_UP,
  ...more,
});
const FOLDED = { folded: true } as const;
const COUNT = { format: "0", oneLine: true } as const;
const LIVE = { format: "General", oneLine: true } as const;

/** The columns of all actions: what one chases by is in sight at once; where an action came from is folded away beside its link. */
export const ALL_ACTIONS_COLUMNS: readonly Column[] = [
  narrow("Review", 13, { bold: true }),
  narrow("Ref", 9, { oneLine: true, bold: true }),
  wide("Recommendation", 25),
  wide("Action", 32),
  narrow("Agency", 13),
  narrow("Lead (role)", 14),
  narrow("Target date", 10.6, { format: DATE, oneLine: true }),
  narrow("Target as written", 14, FOLDED),
  narrow("Moved", 8, COUNT),
  narrow("Status", 10.4),
  narrow("Working days left", 9, LIVE),
  narrow("RAG", 7.5, LIVE),
  narrow("Themes", 19, { yours: true }),
  { ...wide("Note", 24), yours: true },
  narrow("Where from", 11, LIVE),
  narrow("Since last time", 11),
  narrow("File", 20, FOLDED),
  narrow("Sheet", 14, FOLDED),
  narrow("Row", 7, { ...FOLDED, format: "0" }),
  narrow("Key", 16, FOLDED),
  narrow("Days overdue", 9, { ...FOLDED, format: "0" }),
  narrow("Overdue order", 9, { ...FOLDED, format: "General" }),
  narrow("Due order", 9, { ...FOLDED, format: "General" }),
];
export const ALL_ACTIONS_HEADINGS = ALL_ACTIONS_COLUMNS.map(({ heading }) => heading);

/** What the live columns of all actions refer to. */
export interface OverviewCells {
  holidays: string;
  /** The cell that says within how many working days an action turns amber. */
  amber: string;
}

const COUNTS = 'LEFT([@[Since last time]],3)<>"No "';
/** The file, and in a workbook the sheet and the row of it. */
const LINK =
  '=IF([@File]="","",HYPERLINK([@File]&IF([@Sheet]="","","#\'"&SUBSTITUTE([@Sheet],"\'","\'\'")&"\'!A"&[@Row]),"Row "&[@Row]))';
/** Keys to sort by: a day, with the place of the row behind the point. */
const orderOf = (condition: string): string => `=IF(${condition},[@[Target date]]+ROW()/1000000,"")`;

/** The formula of a live column; null for any other. A row that is in no plan any more has no RAG, and so counts nowhere. */
export function overviewFormula(heading: string, cells: OverviewCells): string | null {
  switch (heading) {
    case "RAG":
      return `=IF(${COUNTS},${liveFormula("RAG", cells)?.slice(1) ?? '""'},"")`;
    case "Working days left":
      return liveFormula("Working days left", cells);
    case "Where from":
      return LINK;
    case "Days overdue":
      return '=IF([@RAG]="Red",-N([@[Working days left]]),0)';
    case "Overdue order":
      return orderOf('[@RAG]="Red"');
    case "Due order":
      return orderOf(
        'AND(OR([@RAG]="Amber",[@RAG]="Green"),ISNUMBER([@[Target date]]),N([@[Target date]])<=TODAY()+30)',
      );
    default:
      return null;
  }
}

/** The cell for the amber limit on the Overview sheet, from A1. */
export function amberCellOn(sheet: string): string {
  return `${quotedSheet(sheet)}!$B$3`;
}
