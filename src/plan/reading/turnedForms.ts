import { textCell, type Grid, type GridCell } from "../../chronology/sheet/grid";
import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse } from "../action";
import { matchPlanHeading } from "./headings";
import { isNamedRecommendation, opensRecommendation } from "./sectionTitles";

/** A sheet whose labels stand down the side, with its actions below each other as in any table. */
export interface TurnedForms {
  /** The labels in its first row, an action in each further row. */
  grid: Grid;
  /** The row of the sheet that the action in a row of the grid stands in. */
  rowOf: (row: number) => number;
  /** Every non-empty row of the sheet. */
  uses: PlanRowUse[];
  /** The first row of labels. */
  firstRow: number;
}

/** A label and what stands beside it. */
interface Entry {
  label: string;
  row: number;
  beside: readonly Placed[];
}

/** The labels from one to where it comes again. */
interface Form {
  entries: Entry[];
  /** The recommendation of the title above. */
  title: string;
}

/** What stands beside each label of a form, a cell for each of its actions. */
interface Turned {
  values: ReadonlyMap<string, readonly GridCell[]>;
  rows: readonly number[];
  actionRow: number;
}

const LONGEST_LABEL = 60;
const MOST_WORDS = 8;
const FEWEST_FIELDS = 3;
const RECOMMENDATION = "Recommendation";

/** "Action 2:" → "Action". */
function labelOf(text: string): string {
  return text
    .trim()
    .replace(/(?:\s*(?:no\.?\s*)?\d{1,2})?\s*[.):]*\s*$/i, "")
    .replace(/^\d{1,2}[.)]\s*/, "")
    .replace(/\s+/g, " ");
}

/** The field that a label names; null for any other text. */
export function fieldOfLabel(text: string): string | null {
  const short = text.trim().length <= LONGEST_LABEL && text.trim().split(/\s+/).length <= MOST_WORDS;
  const match = short ? matchPlanHeading(labelOf(text)) : null;
  return match !== null && match.strength >= 2 ? match.field : null;
}

/**
 * Turns a sheet whose labels stand down the side: a form for each action, below each other or as tables of their own, or an action
 * in each column. Null for any other sheet.
 */
export function turnedForms(view: SheetView): TurnedForms | null {
  const turned = withRecommendations(formsOf(view).map((form) => turn(view, form)));
  const forms = turned.filter(({ values, actionRow }) => isForm(values) && actionRow > 0);
  const [first] = forms;
  if (!first) return null;
  const labels = [...new Set(forms.flatMap(({ values }) => [...values.keys()]))];
  const places: number[] = [];
  const rows = forms.flatMap(({ values, actionRow }) => {
    const widest = Math.max(...[...values.values()].map((cells) => cells.length));
    return Array.from({ length: widest }, (_, index) =>
      labels.map((label) => values.get(label)?.[index] ?? textCell("")),
    ).filter((cells) => {
      const acts = cells.some(({ kind }, index) => kind !== "empty" && saysWhat(labels[index] ?? ""));
      if (acts) places.push(actionRow);
      return acts;
    });
  });
  if (rows.length === 0) return null;
  const uses = view.filledRows.map((row): PlanRowUse => {
    const form = forms.find((one) => one.rows.includes(row));
    if (!form) return { row, use: "heading" };
    return form.actionRow === row
      ? { row, use: "action" }
      : { row, use: "partOfAction", actionRow: form.actionRow };
  });
  const grid: Grid = {
    ...view.grid,
    firstRow: 1,
    firstColumn: 1,
    cells: [labels.map(textCell), ...rows],
    merges: [],
    hiddenRows: [],
  };
  return {
    grid,
    rowOf: (row) => places[row - 2] ?? first.actionRow,
    uses,
    firstRow: first.rows[0] ?? view.firstRow,
  };
}

/** What was answered to a requirement stands for the action where a form has no other. */
const ANSWERED = /^(?:\w+ )?response\b/i;

function isAction(label: string): boolean {
  return fieldOfLabel(label) === "action" || ANSWERED.test(label);
}

/** Whether a label is that of an action, or of a recommendation that may have none yet. */
function saysWhat(label: string): boolean {
  return isAction(label) || fieldOfLabel(label) === "recommendation";
}

/** Three things or more are said of an action, what it is among them. */
function isForm(values: ReadonlyMap<string, readonly GridCell[]>): boolean {
  const labels = [...values.keys()];
  const fields = labels.flatMap((label) => (isAction(label) ? "action" : (fieldOfLabel(label) ?? [])));
  const known = new Set(fields.filter((field) => field !== "other"));
  return known.has("action") && known.size >= FEWEST_FIELDS && fields.length * 3 >= values.size * 2;
}

function formsOf(view: SheetView): Form[] {
  const forms: Form[] = [];
  let title = "";
  let isOpen = false;
  for (const row of view.filledRows) {
    const cells = view.row(row);
    // A label with nothing beside it begins no form.
    const pairs = cells.length === 1 && !isOpen ? [] : pairsOf(row, cells, view.firstColumn);
    const [only] = cells;
    const last = forms.at(-1);
    const label = last?.entries.at(-1)?.label;
    if (
      pairs.length === 0 &&
      isOpen &&
      last &&
      label !== undefined &&
      only &&
      only.column > view.firstColumn
    ) {
      last.entries.push({ label, row, beside: cells });
    } else if (pairs.length === 0 && isOpen && last && isUnknownLabel(cells, view.firstColumn)) {
      // Nothing beside a label that says nothing known is lost.
      last.entries.push({ label: labelOf(cells[0]?.text ?? ""), row, beside: cells.slice(1) });
    } else if (pairs.length === 0) {
      title = only && cells.length === 1 ? titleOf(only.text, title) : "";
      isOpen = false;
    }
    for (const entry of pairs) {
      const form = forms.at(-1);
      const again = form?.entries.some((one) => one.label === entry.label) === true;
      const following = form?.entries.at(-1)?.label === entry.label;
      if (form && isOpen && (!again || following)) {
        form.entries.push(entry);
      } else {
        forms.push({ entries: [entry], title });
      }
      isOpen = true;
    }
  }
  return forms;
}

/** A short text at the side with something beside it. */
function isUnknownLabel([first, ...beside]: readonly Placed[], side: number): boolean {
  return (
    first?.column === side &&
    first.cell.kind === "text" &&
    beside.length > 0 &&
    first.text.trim().length <= LONGEST_LABEL &&
    first.text.trim().split(/\s+/).length <= MOST_WORDS &&
    !isRecommendation(first.text)
  );
}

const NUMBER_ALONE = /^\s*rec(?:ommendation)?\.?\s*(?:no\.?\s*)?\w{1,5}[.:]?\s*$/i;

/** The recommendation in a row of its own, or below the row of its number; "" for any other text. */
function titleOf(text: string, above: string): string {
  if (isRecommendation(text)) return text;
  return NUMBER_ALONE.test(above) ? `${above}\n${text}` : "";
}

function isRecommendation(text: string): boolean {
  return opensRecommendation(text) || isNamedRecommendation(text);
}

/** The labels of a row, each with what stands beside it: one, or two where label and value come twice. Empty for any other row. */
function pairsOf(row: number, cells: readonly Placed[], side: number): Entry[] {
  const [first, second, third, fourth] = cells;
  if (first?.column !== side || fieldOfLabel(first.text) === null) return [];
  if (cells.length === 1 && isRecommendation(first.text)) return [];
  const isPair =
    cells.length === 4 &&
    second !== undefined &&
    third !== undefined &&
    fourth !== undefined &&
    isLabelOf(first, second) &&
    isLabelOf(third, fourth);
  return isPair
    ? [
        { label: labelOf(first.text), row, beside: [second] },
        { label: labelOf(third.text), row, beside: [fourth] },
      ]
    : [{ label: labelOf(first.text), row, beside: cells.slice(1) }];
}

/** The field of a label; an owner is a person or an agency. */
function kindOf(text: string): string | null {
  const field = fieldOfLabel(text);
  return field === "agency" ? "lead" : field;
}

/** Whether a cell is a label and the next what stands beside it: no label, or one of the same kind, as "Lead agency | Children's Services". */
function isLabelOf(label: Placed, value: Placed): boolean {
  const [field, other] = [kindOf(label.text), kindOf(value.text)];
  return field !== null && (other === null || other === field);
}

/** A form with one cell beside each label is one action; else each column is, and a merged cell belongs to all that it spans. */
function turn(view: SheetView, { entries, title }: Form): Turned {
  const isOne = entries.every(({ beside }) => beside.length <= 1);
  const side = view.firstColumn;
  const columns = Array.from({ length: isOne ? 1 : view.lastColumn - side }, (_, index) => side + 1 + index);
  const values = new Map<string, readonly GridCell[]>(
    title === "" ? [] : [[RECOMMENDATION, [textCell(title)]]],
  );
  for (const label of new Set(entries.map((entry) => entry.label))) {
    const own = entries.filter((entry) => entry.label === label);
    const cells = columns.map((column) =>
      own.flatMap(({ beside }) => {
        const placed = isOne
          ? beside[0]
          : beside.find((cell) => cell.column <= column && cell.right >= column);
        return placed ? [placed.cell] : [];
      }),
    );
    values.set(
      label,
      cells.map((several) => oneCell(several, fieldOfLabel(label) === "action")),
    );
  }
  return {
    values,
    rows: [...new Set(entries.map(({ row }) => row))],
    actionRow: entries.find(({ label }) => isAction(label))?.row ?? 0,
  };
}

/** What stands beside one label over several rows; actions are numbered, so that each is one. */
function oneCell(cells: readonly GridCell[], areActions: boolean): GridCell {
  const [first, ...more] = cells;
  if (more.length === 0) return first ?? textCell("");
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  const numbers = areActions && texts.every((text) => !/^\(?\w{1,2}[.)]/.test(text));
  return textCell(texts.map((text, index) => (numbers ? `${String(index + 1)}. ${text}` : text)).join("\n"));
}

/** A form without a recommendation has that of the form above it. */
function withRecommendations(forms: readonly Turned[]): Turned[] {
  let known: [string, readonly GridCell[]] | undefined;
  return forms.map((form) => {
    const own = [...form.values].find(([label]) => fieldOfLabel(label) === "recommendation");
    if (own) known = own;
    return own || !known ? form : { ...form, values: new Map([known, ...form.values]) };
  });
}
