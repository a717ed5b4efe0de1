import { readTargetDate } from "../../calendar/readTargetDate";
import { isGuidance } from "../../chronology/rows/lineKinds";
import type { Placed } from "../../chronology/sheet/sheetView";
import type { PlanField } from "../fields";
import { statusOfWords } from "../status";
import type { PlanTable } from "./findTables";

/** Questions and instructions of a form. */
const ASKS =
  /^(?:(?:what|who|whom|how|when|why|which|where|by when|by whom|is|are|has|have|does|do)\b.*\?$|(?:what|who|how|when|why|which|by when|by whom|dd ?\/|name of|names? (?:and|or)\b|job titles?|specific|smart\b|i\.?e\.?\b|e\.?g\.?\b|for example|example:?|please|state|list|give|describe|identify who|insert|enter|specify|copy|use|one (?:row|line|action|post)|as (?:in|written in|worded in) the))/i;
/** Words that a form uses of what is to be filled in. */
const OF_FORMS =
  /\b(?:posts? (?:only|not)|(?:roles?|job titles?|posts?),? not names?|not names?|only|any further|if (?:any|known|needed|applicable)|as needed|to be (?:filled|completed|entered) in|dd\/mm|that can be (?:met|measured|achieved|audited)|or for (?:one|all|each)|one per|(?:in|using) the words of|from the report|number from|who (?:will|is|answers)|how (?:will|would|do) (?:we|you)|drop-?down|choose|select|tick|delete as|must be|should be|smart|realistic|measurable|achievable|verbatim)\b/i;
/** What a hint about a date says of it. */
const OF_DATES =
  /\b(?:a|an|the|exact|final|realistic|actual|month|day|date|dates|deadline|by when|when|time ?scale|year|dd|mm)\b/i;
const UNDATED_TARGET =
  /^(?:on-?going|continuous|immediate\w*|asap|tb[cda]|to be (?:confirmed|agreed|decided)|as per|n\/?a|rolling|annual\w*|quarterly|monthly|weekly|complete[d]?|done|achieved|with immediate)/i;
const LONGEST_HINT = 140;

/**
 * Whether a row under the headings only says what to fill in: questions, instructions, or short hints such as "Posts only" and "A
 * date that can be met". A row with a day, a number of its own or a status is none.
 */
export function isHintRow(table: PlanTable, cells: readonly Placed[]): boolean {
  if (cells.length < 2 || cells.some(({ text }) => text.length > LONGEST_HINT)) {
    return false;
  }
  const kinds = cells.map((cell) => kindOf(cell, fieldAt(table, cell)));
  const hints = kinds.filter((kind) => kind !== "plain").length;
  const dated = kinds.includes("date hint");
  return (
    !kinds.includes("real") && (hints * 2 > cells.length || (dated && hints * 2 >= cells.length && hints > 1))
  );
}

function fieldAt(table: PlanTable, { column }: Placed): PlanField {
  return table.columns.find((known) => known.column === column)?.field ?? "other";
}

type Kind = "hint" | "date hint" | "plain" | "real";

function kindOf({ text, cell }: Placed, field: PlanField): Kind {
  const bare = text.trim();
  if (/^[([].*[)\]]$/s.test(bare) || /^(?:e\.?g\.?|for example|example)\b/i.test(bare)) return "hint";
  if (cell.kind === "number" || /^(?:r|rec)?\.?\s*\d[\d.]*[a-z]?[.)]?$/i.test(bare)) return "real";
  const asks = ASKS.test(bare) || isGuidance(bare) || OF_FORMS.test(bare);
  if (field === "target" || field === "leadAndTarget") {
    const { end, relative } = readTargetDate(bare, { today: "2000-01-01", year: 2000 });
    if (end !== null || relative !== null || UNDATED_TARGET.test(bare)) return "real";
    return asks || OF_DATES.test(bare) ? "date hint" : "plain";
  }
  if (field === "status" && statusOfWords(bare) !== null && !/[/,]/.test(bare)) return "real";
  return asks ? "hint" : "plain";
}
