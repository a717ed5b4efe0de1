import type { IsoDate } from "../../calendar/isoDate";
import { mapInSteps } from "../../chronology/inSteps";
import { fileAsSent } from "../../chronology/returns/fileNames";
import { type CellChange, type LogLine, type TableUpdate } from "../../chronology/remerge/tableUpdate";
import { inStretches } from "../gateway/stretches";
import type { StandingChronology } from "./chronologySheet";
import { linkedInWords } from "./linkedColumn";
import { signOfSources, sourceCells, type SourceRecord } from "./sourcesSheet";

/** What a merge was, as people are told of it. */
export interface MergeRemembered {
  /** Merges are counted in the order in which they were made; 0 where an earlier version of the add-in made it. */
  number: number;
  when: IsoDate;
  /** It made the chronology; there was none before. */
  first: boolean;
  /** How many entries it added, changed and withdrew, and the files of their returns; null where that was not noted. */
  changes: { added: number; changed: number; withdrawn: number; files: string[] } | null;
}

/** What the workbook remembers of a merge, so that it can be reverted after the pane is closed. */
export interface LastMerge extends MergeRemembered {
  /** The cells of entries that it wrote over. */
  cells: Omit<CellChange, "row">[];
  /** Refs of the rows that it added. */
  added: string[];
  /** Headings of the columns that it added. */
  columns: string[];
  /** The earlier record of each entry whose record it changed. */
  sources: SourceRecord[];
  /** How many lines the Change log held before it; Infinity where that was not noted. */
  logged: number;
  /** A sign of the records as it leaves them. */
  sign: string;
  /** Its last step has been written. */
  done: boolean;
}

/**
 * What to remember of a merge into an existing chronology. Repairs of refs and headings are not reverted.
 * @param linked the refs that each entry is linked with after the merge, by its own ref
 */
export async function lastMergeOf(
  about: Pick<MergeRemembered, "number" | "when">,
  update: TableUpdate,
  standing: Pick<StandingChronology, "headings" | "values" | "sources">,
  linked: ReadonlyMap<string, readonly string[]>,
  logged: number,
): Promise<LastMerge> {
  const { sources: before } = standing;
  const after = update.sources;
  const text = (record: SourceRecord): string => sourceCells(record).join("\u0000");
  const now = new Map(await inStretches(mapInSteps(after, (record) => [record.ref, text(record)] as const)));
  const differs = await inStretches(mapInSteps(before, (record) => now.get(record.ref) !== text(record)));
  return {
    ...about,
    first: false,
    changes: changesIn(update),
    cells: [...update.cells.filter(({ heading }) => heading !== "Ref"), ...linkedCells(standing, linked)],
    added: update.added.map(({ entry }) => entry.ref),
    columns: update.columns.map(({ heading }) => heading),
    sources: before.filter((_record, index) => differs[index]),
    logged,
    sign: await signOfSources(after),
    done: false,
  };
}

function changesIn({ log, added }: TableUpdate): MergeRemembered["changes"] {
  const count = (kind: LogLine["kind"]): number =>
    new Set(log.filter((line) => line.kind === kind).map(({ ref }) => ref)).size;
  const files = filesOf(log.filter(({ file }) => file !== ""));
  return { added: added.length, changed: count("changed"), withdrawn: count("withdrawn"), files };
}

/** As they were sent, each once. */
function filesOf(lines: readonly { file: string }[]): string[] {
  return [...new Set(lines.map(({ file }) => fileAsSent(file)))];
}

/** What to remember of a first merge. */
export async function firstMergeOf(
  about: Pick<MergeRemembered, "number" | "when">,
  sources: readonly SourceRecord[],
  logged: number,
): Promise<LastMerge> {
  const nothing = { cells: [], added: [], columns: [], sources: [] };
  const files = filesOf(sources);
  const changes = { added: sources.length, changed: 0, withdrawn: 0, files };
  const sign = await signOfSources(sources);
  return { ...about, first: true, changes, ...nothing, logged, sign, done: false };
}

/**
 * Whether the merge was cut short: its last step, the record of where each entry came from, has not been written.
 * @param sources the records that the workbook holds
 */
export async function wasCutShort(last: LastMerge, sources: readonly SourceRecord[]): Promise<boolean> {
  return !last.done && last.sign !== (await signOfSources(sources));
}

/** The cells of the Linked column that the cross-checks write over once the entries are there. */
function linkedCells(
  { headings, values }: Pick<StandingChronology, "headings" | "values">,
  linked: ReadonlyMap<string, readonly string[]>,
): LastMerge["cells"] {
  const [refs, links] = [headings.indexOf("Ref"), headings.indexOf("Linked")];
  if (refs < 0 || links < 0) return [];
  return values.flatMap((row) => {
    const [ref, before] = [String(row[refs] ?? ""), row[links] ?? ""];
    const value = linkedInWords(linked, ref);
    return ref === "" || value === String(before) ? [] : [{ ref, heading: "Linked", before, value }];
  });
}
