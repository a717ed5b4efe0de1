import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef } from "react";
import type { PlanPreview } from "../../../jobs/plan/planTypes";
import type { RowChoice } from "../../../plan/reading/choices";
import { FailureNotice } from "../../shared/FailureNotice";
import { FoldedList } from "../../shared/FoldedList";
import { LongList } from "../../shared/LongList";
import { Section } from "../../shared/Section";
import { counted, listed } from "../../shared/sentenceParts";
import { Words } from "../../shared/Words";
import { ColumnsTaken } from "./ColumnsTaken";
import { FIELD_WORDS, rowsOf, toLookAt, withColumn, withCorrection, withRow } from "./decisions";
import { placeOnPage } from "./NumberedRow";
import { PreviewedAction } from "./PreviewedAction";
import { PreviewedRow } from "./PreviewedRow";
import type { Recommendations } from "./useRecommendations";

const ROWS_AT_A_TIME = 60;

const DONE: Readonly<Record<RowChoice, string>> = {
  skip: "is left out",
  join: "is joined to the action above",
  take: "is an action of its own",
};

/** What a person should look at before anything is built. */
function introduction(preview: PlanPreview): string {
  const { columns, rows } = toLookAt(preview);
  const undated = preview.actions.filter(({ needsDate }) => needsDate).length;
  const parts = [
    ...(columns > 0 ? [counted(columns, "column", "columns")] : []),
    ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
  ];
  return [
    "Nothing has been built yet.",
    ...(parts.length > 0 ? [`${listed(parts)} to look at.`] : []),
    ...(undated > 0 ? [counted(undated, "action needs a date.", "actions need a date.")] : []),
  ].join(" ");
}

/** How the recommendations were read: columns and rows, to be put right in place before the plan is built. */
export function PlanPreviewView({
  preview,
  recommendations: { decided, lastStep, again, decide, undo },
}: {
  preview: PlanPreview;
  recommendations: Recommendations;
}) {
  const { actions, columns, called } = preview;
  const busy = again.state.at === "work";
  const { shown, headings } = rowsOf(preview);
  const { onPage, toRow } = useFocusOnRow(preview);

  function choose(row: { sheet: string; row: number; words: string }, use: RowChoice | null) {
    toRow(row);
    decide(
      withRow(decided, row, use),
      `Row ${String(row.row)} ${use === null ? "is read as at first" : DONE[use]}.`,
    );
  }

  const other = (row: PlanPreview["rows"][number]) => (
    <PreviewedRow
      key={`${row.sheet} ${String(row.row)}`}
      row={row}
      isDecided={decided.choices.rows.some((one) => one.sheet === row.sheet && one.row === row.row)}
      busy={busy}
      onChoose={(use) => choose(row, use)}
    />
  );
  return (
    <Section heading={`${counted(actions.length, "action", "actions")} found in ${called}`} takesFocus>
      <Words>{introduction(preview)}</Words>
      {again.state.at === "failed" && <FailureNotice failure={again.state.failure} onClose={again.reset} />}
      <ColumnsTaken
        columns={columns}
        busy={busy}
        onChoose={(sheet, column, field) =>
          decide(
            withColumn(decided, sheet, column, field),
            `“${column.heading}” is taken as: ${FIELD_WORDS[field].toLowerCase()}.`,
          )
        }
      />
      <div ref={onPage}>
        <Section
          heading={`Rows: ${String(shown.length)}`}
          beside={
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              aria-label="Undo the last step"
              disabledFocusable={busy || lastStep === ""}
              onClick={undo}
            >
              Undo
            </Button>
          }
        >
          <div role="status">{lastStep !== "" && <Words small>{lastStep}</Words>}</div>
          <LongList items={shown} name="Rows as they were read" atATime={ROWS_AT_A_TIME}>
            {(one) =>
              one.kind === "other" ? (
                other(one.row)
              ) : (
                <PreviewedAction
                  key={one.action.place}
                  action={one.action}
                  corrected={decided.corrections.get(one.action.place) ?? null}
                  hasAbove={shown.indexOf(one) > 0}
                  busy={busy}
                  onCorrect={(corrected) =>
                    decide(
                      withCorrection(decided, one.action.place, corrected),
                      `Row ${String(one.action.row)} is corrected.`,
                    )
                  }
                  onChoose={(use) => choose({ ...one.row, words: one.action.words }, use)}
                />
              )
            }
          </LongList>
          {headings.length > 0 && (
            <FoldedList
              summary={counted(headings.length, "row is a title or a heading", "rows are titles or headings")}
              items={headings}
            >
              {other}
            </FoldedList>
          )}
        </Section>
      </div>
    </Section>
  );
}

/** After a decision about a row the focus goes to what stands in its place. */
function useFocusOnRow(preview: PlanPreview) {
  const onPage = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const rows = [...(onPage.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    rows
      .find((row) => row.dataset.row === next.current)
      ?.querySelector<HTMLElement>("button")
      ?.focus();
    next.current = null;
  }, [preview]);
  return {
    onPage,
    toRow: (row: { sheet: string; row: number }) => {
      next.current = placeOnPage(row);
    },
  };
}
