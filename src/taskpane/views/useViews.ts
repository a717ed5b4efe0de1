import type { ChronologyFilter, FilteredChronology, NarrativeMade } from "../../jobs/views/viewTypes";
import type { Jobs } from "../../jobs/createJobs";
import { counted } from "../shared/sentenceParts";
import { useJob, type JobState } from "../shared/useJob";

/** What was done, and the sheet to look at. */
interface ViewMade {
  sentence: string;
  sheet: string;
}

export interface ViewActions {
  busy: boolean;
  filter: (filter: ChronologyFilter) => void;
  showAll: () => void;
  sort: () => void;
  makeExtract: (theme: string) => void;
  makeNarrative: () => void;
}

interface Views extends ViewActions {
  state: JobState<ViewMade>;
  reset: () => void;
}

/** The jobs of the Views page; each ends with a sentence on what was done. */
export function useViews(jobs: Jobs): Views {
  const { state, start, reset } = useJob<ViewMade>(
    "That could not be done.",
    "The chronology and what the panel wrote are unchanged.",
  );
  return {
    state,
    reset,
    busy: state.at === "work",
    filter: (filter) => void start(async () => filteredInWords(await jobs.filterChronology(filter))),
    showAll: () => void start(async () => filteredInWords(await jobs.showAllRows())),
    sort: () =>
      void start(async () => {
        const { sheet } = await jobs.sortByDate();
        return { sheet, sentence: "The rows are now in the order of their dates." };
      }),
    makeExtract: (theme) =>
      void start(async () => {
        const { sheet, entries } = await jobs.makeThemeExtract(theme);
        return { sheet, sentence: `${counted(entries, "entry", "entries")} on the sheet “${sheet}”.` };
      }),
    makeNarrative: () =>
      void start(async () => {
        const made = await jobs.makeNarrative();
        return { sheet: made.sheet, sentence: narrativeInWords(made) };
      }),
  };
}

function filteredInWords({ sheet, shown, of }: FilteredChronology): ViewMade {
  const sentence =
    shown === of
      ? `All ${counted(of, "row is", "rows are")} shown.`
      : `${counted(shown, "row", "rows")} of ${counted(of, "is", "are")} shown. This is Excel's own filter: you can also change or remove it in the headings of the sheet.`;
  return { sentence, sheet };
}

/** So many refs are named one by one. */
const NAMED = 10;

function narrativeInWords({ sheet, themes, paragraphs, named }: NarrativeMade): string {
  const made = `${counted(paragraphs, "paragraph", "paragraphs")} on ${counted(themes, "theme", "themes")} on the sheet “${sheet}”, to copy into the report.`;
  if (named.length === 0) return made;
  const more = named.length > NAMED ? ` and ${String(named.length - NAMED)} more` : "";
  return `${made} There are names or numbers that could identify somebody in ${named.slice(0, NAMED).join(", ")}${more}. Replace them with identifiers before the report is published.`;
}
