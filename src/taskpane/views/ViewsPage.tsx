import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import { EVERYTHING } from "../../chronology/views/timeline";
import { MERGE_MARKS } from "../../chronology/views/viewEntry";
import type { ChronologyFilter, FilteredChronology, NarrativeMade } from "../../jobs/views/viewTypes";
import type { PageProps } from "../pageProps";
import { FailureNotice } from "../shared/FailureNotice";
import { LiveRegion } from "../shared/LiveRegion";
import { OneOf } from "../shared/OneOf";
import { PageFrame } from "../shared/PageFrame";
import { useJob } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";
import { counted } from "../shared/words";
import { EntryFilters } from "./EntryFilters";
import { PeriodFields } from "./PeriodFields";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  /** What was done stays in sight, wherever the page was scrolled to. */
  told: { flexShrink: 0 },
  sub: { margin: 0, ...typographyStyles.subtitle2 },
  words: { margin: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const NOTHING: ChronologyFilter = {
  ...EVERYTHING,
  practice: "",
  from: null,
  to: null,
  queried: false,
  mark: "",
};

/** What was done, and the sheet to look at. */
interface Done {
  said: string;
  sheet: string;
}

function filteredInWords({ sheet, shown, of }: FilteredChronology): Done {
  const said =
    shown === of
      ? `All ${counted(of, "row is", "rows are")} shown.`
      : `${counted(shown, "row", "rows")} of ${counted(of, "is", "are")} shown. Excel's own filter does it: it can be changed or lifted in the headings of the sheet, too.`;
  return { said, sheet };
}

/** So many refs are named one by one. */
const NAMED = 10;

function narrativeInWords({ sheet, themes, paragraphs, named }: NarrativeMade): string {
  const made = `${counted(paragraphs, "paragraph", "paragraphs")} on ${counted(themes, "theme", "themes")} on the sheet “${sheet}”, to be copied into the report.`;
  if (named.length === 0) return made;
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : "";
  return `${made} Names or numbers that tell who somebody is stand in ${named.slice(0, NAMED).join(", ")}${more}: put identifiers in their place before the report is published.`;
}

/** The working views: Excel's own filters on the chronology, extracts by theme and the narrative for the report. */
export function ViewsPage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const read = useCallback(() => jobs.readTimeline(), [jobs]);
  const { value: chronology, failure, readAgain } = useWorkbook(read, shown);
  const [filter, setFilter] = useState(NOTHING);
  const [cleared, setCleared] = useState(0);
  const [theme, setTheme] = useState("");
  const { state, start, rest } = useJob<Done>(
    "That could not be done.",
    "The chronology and what the panel wrote are as they were.",
  );
  const busy = state.at === "work";
  const themes = chronology?.choices.themes ?? [];
  const wanted = themes.includes(theme) ? theme : (themes[0] ?? "");

  const act = (job: () => Promise<Done>) => void start(job);

  return (
    <main className={styles.page}>
      <LiveRegion text={state.at === "done" ? state.result.said : ""} />
      <PageFrame heading="Views" foot={null}>
        {failure && <FailureNotice failure={failure} onClose={readAgain} />}
        {chronology === null ? (
          <p className={styles.words}>
            The views filter the integrated chronology and take themes out of it. Merge the returns first.
          </p>
        ) : (
          <>
            <section className={styles.section} aria-label="Filter the chronology">
              <h2 className={styles.sub}>Filter the chronology</h2>
              <EntryFilters
                agencies={chronology.agencies}
                choices={chronology.choices}
                filter={filter}
                onFilter={(chosen) => {
                  setFilter({ ...filter, ...chosen });
                }}
              />
              <OneOf
                label="Practice"
                everything="All marks"
                options={PRACTICE_MARKS}
                value={filter.practice}
                onValue={(practice) => {
                  setFilter({ ...filter, practice });
                }}
              />
              <PeriodFields
                today={today()}
                onPeriod={({ from, to }) => {
                  setFilter((before) => ({ ...before, from, to }));
                }}
                key={cleared}
              />
              <OneOf
                label="In the latest merge"
                everything="Whatever it did"
                options={MERGE_MARKS}
                value={filter.mark}
                onValue={(mark) => {
                  setFilter({ ...filter, mark: MERGE_MARKS.find((each) => each === mark) ?? "" });
                }}
              />
              <Checkbox
                label="Only where something stands under Queries"
                checked={filter.queried}
                onChange={(_, { checked }) => {
                  setFilter({ ...filter, queried: checked === true });
                }}
              />
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  disabledFocusable={busy}
                  onClick={() => {
                    act(async () => filteredInWords(await jobs.filterChronology(filter)));
                  }}
                >
                  Filter the sheet
                </Button>
                <Button
                  disabledFocusable={busy}
                  onClick={() => {
                    setFilter(NOTHING);
                    setCleared(cleared + 1);
                    act(async () => filteredInWords(await jobs.showAllRows()));
                  }}
                >
                  Show all rows
                </Button>
                <Button
                  disabledFocusable={busy}
                  onClick={() => {
                    act(async () => {
                      const { sheet } = await jobs.sortByDate();
                      return { sheet, said: "The rows stand in the order of their dates." };
                    });
                  }}
                >
                  Sort by date
                </Button>
              </div>
            </section>
            <section className={styles.section} aria-label="By key theme">
              <h2 className={styles.sub}>By key theme</h2>
              {themes.length === 0 ? (
                <p className={styles.words}>
                  No entry has a key theme yet. Write themes into the column Key theme of the chronology;
                  several in one cell are parted by a semicolon.
                </p>
              ) : (
                <>
                  <Field label="Theme">
                    <Select
                      value={wanted}
                      onChange={(_, { value }) => {
                        setTheme(value);
                      }}
                    >
                      {themes.map((each) => (
                        <option key={each}>{each}</option>
                      ))}
                    </Select>
                  </Field>
                  <div className={styles.buttons}>
                    <Button
                      disabledFocusable={busy}
                      onClick={() => {
                        act(async () => {
                          const { sheet, entries } = await jobs.makeThemeExtract(wanted);
                          return {
                            sheet,
                            said: `${counted(entries, "entry", "entries")} on the sheet “${sheet}”.`,
                          };
                        });
                      }}
                    >
                      Make a theme extract
                    </Button>
                    <Button
                      disabledFocusable={busy}
                      onClick={() => {
                        act(async () => {
                          const made = await jobs.makeNarrative();
                          return { sheet: made.sheet, said: narrativeInWords(made) };
                        });
                      }}
                    >
                      Make the narrative of all themes
                    </Button>
                  </div>
                </>
              )}
            </section>
          </>
        )}
      </PageFrame>
      <div className={styles.told}>
        {state.at === "failed" && <FailureNotice failure={state.failure} onClose={rest} />}
        {state.at === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{state.result.said}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  const { said, sheet } = state.result;
                  act(async () => {
                    await jobs.goTo(sheet);
                    return { said, sheet };
                  });
                }}
              >
                Show the sheet
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </main>
  );
}
