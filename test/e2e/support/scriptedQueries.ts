import { wordsOfField } from "../../../src/chronology/entry/fieldWords";
import type {
  ColumnListed,
  QueryJobs,
  QueryListed,
  SheetChecked,
} from "../../../src/jobs/queries/queryTypes";

const impossible: QueryListed = {
  key: "a",
  rule: "date-impossible",
  ruleInWords: "A date that does not exist",
  level: "error",
  agency: "GP Practice",
  sheet: "GP Practice",
  address: "A16",
  row: 16,
  column: "Date",
  written: "31/02/2022",
  message: "31/02/2022 is not a day of any calendar: write the date on which it happened.",
  fix: null,
  state: "open",
  reason: "",
  answer: "",
};

const swapped = (row: number, written: string, fix: string): QueryListed => ({
  ...impossible,
  key: `swapped ${row}`,
  rule: "date-ambiguous",
  ruleInWords: "Day and month may be swapped",
  level: "warning",
  agency: "Police",
  sheet: "Police",
  address: `B${row}`,
  row,
  written,
  message: "Day and month may be swapped: swapped, the date would stand in the return's own order.",
  fix,
});

const CHECKED: SheetChecked = {
  sheet: "Chronology",
  entries: 12,
  remark: "",
  aside: {
    rows: [5, 6],
    to: "right",
    under: "Time",
    headings: ["Ref", "Date", "Time"],
    before: ["", "", "12/03/2021"],
    after: ["", "12/03/2021", ""],
    canMove: true,
  },
  items: [
    {
      level: "error",
      address: "B9",
      row: 9,
      written: "31/02/2022",
      message: "31/02/2022 is not a day of any calendar: please write the date on which it happened.",
      fix: "",
    },
    {
      level: "note",
      address: "C12",
      row: 12,
      written: "2240",
      message: "Please check the time.",
      fix: "22:40",
    },
  ],
};

/** The queries of a few entries, kept as a workbook would keep them; `asked` gets every call. */
export function scriptedQueries(asked: string[], wanted: URLSearchParams): QueryJobs {
  const isListed = wanted.get("queries") === "listed";
  let list: QueryListed[] = [
    impossible,
    swapped(20, "03/04/2021", "04/03/2021"),
    swapped(25, "05/06/2021", "06/05/2021"),
  ];
  const column: ColumnListed = {
    agency: "Police",
    sheet: "Police",
    letters: "C",
    heading: "Log",
    field: "source",
    readAs: wordsOfField("source"),
    doubtful: true,
    reason: "No rule knows the heading; its cells look like references.",
    sample: ["INC 4411", "INC 4502"],
  };
  const certain = { letters: "A", heading: "Date", field: "date", doubtful: false } as const;
  let columns: ColumnListed[] = [
    column,
    { ...column, ...certain, readAs: wordsOfField("date"), sample: [], reason: "The heading says so." },
  ];
  const set = (keys: readonly string[], change: Partial<QueryListed>): QueryListed[] => {
    list = list.map((query) => (keys.includes(query.key) ? { ...query, ...change } : query));
    return list;
  };
  let isMoved = false;
  return {
    checkSheet() {
      asked.push("checkSheet");
      return Promise.resolve(isMoved ? { ...CHECKED, aside: null, items: CHECKED.items.slice(1) } : CHECKED);
    },
    moveAside(sheet) {
      asked.push(`moveAside ${sheet}`);
      isMoved = true;
      return Promise.resolve({ rows: 2 });
    },
    showNextQuery() {
      asked.push("showNextQuery");
      return Promise.resolve({ sheet: "Police", row: 25, message: "The date is missing.", open: 124 });
    },
    listQueries: () => Promise.resolve(isListed ? list : null),
    undoFix(key) {
      asked.push(`undoFix ${key}`);
      return Promise.resolve(set([key], { state: "open" }));
    },
    async checkReturns() {
      asked.push("checkReturns");
      return Promise.resolve(list);
    },
    async applyFixes(keys) {
      asked.push(`applyFixes ${keys.join(", ")}`);
      const queries = set(keys, { state: "fixed" });
      return Promise.resolve({ fixed: keys.length, passedOver: 0, queries });
    },
    async dismissQueries(keys, reason) {
      asked.push(`dismissQueries ${keys.join(", ")}: ${reason}`);
      return Promise.resolve(set(keys, { state: "dismissed", reason }));
    },
    async reopenQueries(keys) {
      asked.push(`reopenQueries ${keys.join(", ")}`);
      return Promise.resolve(set(keys, { state: "open" }));
    },
    async makeQuerySheet(agency) {
      asked.push(`makeQuerySheet ${agency}`);
      const queries = list.filter((query) => query.agency === agency).length;
      return Promise.resolve({ sheet: `Queries for ${agency}`, queries });
    },
    async makeQueryWorkbook(agency) {
      asked.push(`makeQueryWorkbook ${agency}`);
      const queries = list.filter((query) => query.agency === agency).length;
      const name = `Queries for ${agency}.xlsx`;
      return Promise.resolve({ opened: false, name, file: new Uint8Array([80, 75]), agency, queries });
    },
    async makeQueryWorkbooks() {
      asked.push("makeQueryWorkbooks");
      const agencies = [...new Set(list.map(({ agency }) => agency))];
      return Promise.resolve(
        agencies.map((agency) => ({
          opened: false,
          name: `Queries for ${agency}.xlsx`,
          file: new Uint8Array([80, 75]),
          agency,
          queries: list.filter((query) => query.agency === agency).length,
        })),
      );
    },
    async listColumns() {
      return Promise.resolve(columns);
    },
    async decideHeading(agency, heading, field) {
      asked.push(`decideHeading ${agency}, ${heading}: ${field}`);
      columns = columns.map((column) =>
        column.heading === heading
          ? { ...column, field, readAs: wordsOfField(field), doubtful: false }
          : column,
      );
      return Promise.resolve(columns);
    },
    async readAnswers(sheet) {
      asked.push(`readAnswers ${sheet}`);
      return Promise.resolve({ file: "", agency: "Police", answers: 1, unplaced: [] });
    },
  };
}
