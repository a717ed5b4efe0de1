import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useCallback, useState } from "react";
import type { EnquiryJobs, LineListed } from "../../jobs/enquiry/enquiryTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { TextForm } from "../shared/TextForm";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { LineItem } from "./LineItem";

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What the lines of enquiry need of the page that shows them. */
export interface LinesOfEnquiryProps {
  /** `Jobs` has them all. */
  jobs: EnquiryJobs;
  /** Whether the page is in front; the lines are read again when it comes there. */
  shown: boolean;
  /** Whether a job of the page is at work. */
  busy: boolean;
  /**
   * Runs a job with the page's `useJob<string>` and says what it answers; true where it was done. The lines are read again after it
   * either way.
   */
  start: (work: () => Promise<string>) => Promise<boolean>;
  /** Shows an entry: `useNavigation(…).toEntry`. */
  onEntry: (key: string) => void;
  /** Shows a sheet, such as `useNavigation(…).toSheet`. */
  onSheet: (sheet: string) => void;
}

/**
 * The review's lines of enquiry: each with its entries by agency, where there are none, its gaps and its actions; added, changed and taken
 * off here. A part of the page Review, between agencies and abbreviations, in the list of its sections; it reads and writes by itself.
 */
export function LinesOfEnquiry({ jobs, shown, busy, start, onEntry, onSheet }: LinesOfEnquiryProps) {
  const styles = useStyles();
  const readLines = useCallback(() => jobs.readLines(), [jobs]);
  const { value: listed, readAgain } = useWorkbook(readLines, shown);
  const [adding, setAdding] = useState(false);
  const lines = listed?.lines ?? [];

  async function done(work: () => Promise<string>): Promise<boolean> {
    const isDone = await start(work);
    readAgain();
    return isDone;
  }

  function save(before: string | null, line: string): Promise<boolean> {
    return done(async () => {
      await jobs.saveLine(before, line);
      return before === null ? `“${line}” is offered under Key theme.` : `It is “${line}” now, everywhere.`;
    });
  }

  return (
    <Section
      heading={<>Lines of enquiry {listed && <span className={styles.count}>{lines.length}</span>}</>}
      beside={
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          disabledFocusable={busy}
          onClick={() => setAdding(true)}
        >
          Add a line
        </Button>
      }
    >
      {adding && (
        <TextForm
          label="Line of enquiry"
          hint="A few words or a question, without a semicolon"
          missing="Write the line of enquiry."
          submit="Add"
          onSubmit={(line) =>
            void save(null, line).then((saved) => {
              if (saved) setAdding(false);
            })
          }
          onCancel={() => setAdding(false)}
        />
      )}
      {listed && lines.length === 0 && (
        <Words small>
          What the review asks. Each line can be chosen as the key theme of an entry, and is then followed
          here.
        </Words>
      )}
      {lines.length > 0 && (
        <LongList items={lines} name="Lines of enquiry">
          {(line: LineListed) => (
            <LineItem
              key={line.line}
              line={line}
              merged={listed?.merged === true}
              busy={busy}
              onSave={(words) => save(line.line, words)}
              onRemove={() =>
                void done(async () => {
                  await jobs.removeLine(line.line);
                  return `“${line.line}” is no longer listed. The key themes of entries stay.`;
                })
              }
              onEntry={onEntry}
            />
          )}
        </LongList>
      )}
      <Buttons>
        {listed?.merged && lines.length > 0 && (
          <ItemButton
            name="Show them on a sheet: lines of enquiry"
            busy={busy}
            onClick={() =>
              void done(async () => {
                const { sheet } = await jobs.makeLinesSheet();
                onSheet(sheet);
                return `The sheet “${sheet}” is up to date.`;
              })
            }
          >
            Show them on a sheet
          </ItemButton>
        )}
        {listed?.planColumn === false && lines.length > 0 && (
          <ItemButton
            name="Add a column to the action plan: Line of enquiry"
            busy={busy}
            onClick={() =>
              void done(async () => {
                await jobs.addPlanColumn();
                return "The action plan has a column Line of enquiry, which offers the lines.";
              })
            }
          >
            Add a column to the action plan
          </ItemButton>
        )}
      </Buttons>
    </Section>
  );
}
