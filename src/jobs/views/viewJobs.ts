import type { IsoDate } from "../../calendar/isoDate";
import { entriesOfTheme, namedIn, narrativeOf } from "../../chronology/views/extracts";
import {
  filterChronology,
  showAllRows,
  type FilterOutcome,
} from "../../workbook/chronology/chronologyFilter";
import { sortByDate, type SortOutcome } from "../../workbook/chronology/chronologySort";
import { entryAt, selectEntry } from "../../workbook/chronology/entryRow";
import { writeNarrative } from "../../workbook/views/narrativeSheet";
import { watchSelection } from "../../workbook/gateway/selectionWatch";
import { writeThemeExtract } from "../../workbook/views/themeExtractSheet";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { readTimeline, readViewed, type ViewedChronology } from "./readTimeline";
import { watchLatest } from "../shared/watchLatest";
import { JobError } from "../shared/jobError";
import type { FilteredChronology, NarrativeMade, ViewJobs } from "./viewTypes";
import { britishDay } from "../../calendar/britishDay";

const CHRONOLOGY_SAFE = "The chronology and what the panel wrote are unchanged.";

/** The task pane's jobs that show the chronology in other ways. They only ever fail with JobError. */
export function createViewJobs(run: RunInWorkbook, today: () => IsoDate): ViewJobs {
  return {
    readTimeline: job("read the chronology", UNCHANGED, () => run(readTimeline)),
    showEntry: job("show the entry", UNCHANGED, (key) => run((context) => selectEntry(context, key))),
    watchSelectedEntry: job("follow the selection", UNCHANGED, (onSelected) =>
      watchLatest(
        (onEvent: Parameters<typeof watchSelection>[1]) => watchSelection(run, onEvent),
        ({ sheet, address }) => run((context) => entryAt(context, sheet, address)),
        onSelected,
      ),
    ),
    filterChronology: (filter) => filterRows(run, filter),
    showAllRows: () => showRows(run),
    sortByDate: () => sortRows(run),
    makeThemeExtract: (theme) => makeThemeExtract(run, theme, today()),
    makeNarrative: () => makeNarrative(run, today()),
  };
}

const filterRows = writingJob(
  "filter the chronology",
  CHRONOLOGY_SAFE,
  async (run, filter: Parameters<typeof filterChronology>[1]) =>
    filtered(await run((context) => filterChronology(context, filter))),
);

const showRows = writingJob("show all rows", CHRONOLOGY_SAFE, async (run) =>
  filtered(await run(showAllRows)),
);

const sortRows = writingJob("sort the chronology", CHRONOLOGY_SAFE, async (run) =>
  sorted(await run(sortByDate)),
);

function filtered(outcome: FilterOutcome): FilteredChronology {
  if (outcome.state !== "filtered") throw cannotBe("filter", outcome);
  return { sheet: outcome.sheet, shown: outcome.shown, of: outcome.of };
}

function sorted(outcome: SortOutcome): { sheet: string } {
  if (outcome.state !== "sorted") throw cannotBe("sort", outcome);
  return { sheet: outcome.sheet };
}

function cannotBe(
  what: "filter" | "sort",
  outcome: Exclude<FilterOutcome | SortOutcome, { state: "filtered" | "sorted" }>,
): JobError {
  switch (outcome.state) {
    case "no chronology":
      return noChronology();
    case "no table":
      return new JobError(
        `The integrated chronology is no longer a table, so Excel cannot ${what} it by column names.`,
        UNCHANGED,
        "Merge the returns again: that turns it back into a table and keeps what is in it.",
      );
    case "no column":
      return new JobError(
        `The integrated chronology has no column called “${outcome.heading}”.`,
        UNCHANGED,
        "Give the column its heading back, or merge the returns again, which restores the agencies' columns.",
      );
  }
}

function noChronology(): JobError {
  return new JobError(
    "There is no integrated chronology in this workbook yet.",
    UNCHANGED,
    "Add the returns and merge them first.",
  );
}

/** @throws JobError */
async function viewedIn(context: Context): Promise<ViewedChronology> {
  const viewed = await readViewed(context);
  if (!viewed) throw noChronology();
  return viewed;
}

const makeThemeExtract = writingJob(
  "make the theme extract",
  CHRONOLOGY_SAFE,
  (run, theme: string, today: IsoDate): Promise<{ sheet: string; entries: number }> =>
    run(async (context) => {
      const { entries, known, agencies } = await viewedIn(context);
      const chosen = entriesOfTheme(entries, theme);
      if (chosen.length === 0) {
        throw new JobError(
          `No entry has the key theme “${theme}”.`,
          UNCHANGED,
          "Write the theme in the Key theme column beside the entries that it is about.",
        );
      }
      const sheet = await writeThemeExtract(context, {
        theme: theme.trim(),
        reference: known.review.reference ?? "",
        made: britishDay(today),
        entries: chosen,
        colours: agencies.map(({ name, fill, text }) => ({ agency: name, fill, text })),
      });
      return { sheet, entries: chosen.length };
    }),
);

const makeNarrative = writingJob(
  "make the narrative",
  CHRONOLOGY_SAFE,
  (run, today: IsoDate): Promise<NarrativeMade> =>
    run(async (context) => {
      const { entries, known } = await viewedIn(context);
      const themes = narrativeOf(entries);
      if (themes.length === 0) {
        throw new JobError(
          "No entry has a key theme yet.",
          UNCHANGED,
          "Write themes in the Key theme column; separate several in one cell with semicolons.",
        );
      }
      const reference = known.review.reference ?? "";
      const sheet = await writeNarrative(context, { reference, made: britishDay(today), themes });
      const paragraphs = themes.reduce((sum, each) => sum + each.paragraphs.length, 0);
      return { sheet, themes: themes.length, paragraphs, named: namedIn(themes, known.review) };
    }),
);
