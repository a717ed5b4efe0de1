import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useCallback, useState } from "react";
import type { EntryChanged } from "../../jobs/entries/entryTypes";
import { BeforeAndAfter } from "../shared/BeforeAndAfter";
import { Buttons, FootButtons, MainButton } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { JobPage } from "../shared/JobPage";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { NextStepButton } from "../shared/NextStepButton";
import type { PageProps } from "../shared/pageProps";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  seen: { color: tokens.colorPaletteGreenForeground1, verticalAlign: "middle" },
});

/** Longer texts are cut: the sheet is beside the pane. */
const SHOWN = 160;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text);

/** What the latest merge changed in the chronology, as a list to walk through. */
export function ChangesPage({ jobs, shown }: PageProps) {
  const readList = useCallback(async () => (await jobs.listChanged()) ?? "none", [jobs]);
  const { value, ...read } = useWorkbook(readList, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const list = value === null || value === "none" ? [] : value;
  const left = list.filter(({ key }) => !seen.has(key));
  const [first] = left;

  /** Ticks the first that was not seen, and shows the one after it. */
  function next() {
    if (!first) return;
    const [, second] = left;
    setSeen(new Set([...seen, first.key]));
    if (second) navigation.toEntry(second.key);
  }

  return (
    <JobPage
      heading="Changes"
      line={
        list.length === 0
          ? "The latest merge left nothing to look at"
          : left.length === 0
            ? `All ${counted(list.length, "change", "changes")} seen`
            : `${counted(left.length, "change", "changes")} of the latest merge to look at`
      }
      {...(list.length === 0 &&
        value !== null && { second: "What a later merge changes, adds or withdraws is listed here." })}
      navigation={navigation}
      read={read}
      foot={
        <FootButtons>
          {first ? (
            <MainButton onClick={next}>Seen, next change</MainButton>
          ) : (
            <NextStepButton from="changes" />
          )}
        </FootButtons>
      }
    >
      {value === null && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
      {value === "none" && <Words>The returns have not been merged yet.</Words>}
      {list.length > 0 && (
        <LongList items={list} name="Changes of the latest merge">
          {(change) => (
            <Change
              key={change.key}
              change={change}
              open={change.key === first?.key}
              isSeen={seen.has(change.key)}
              onShow={() => navigation.toEntry(change.key)}
            />
          )}
        </LongList>
      )}
    </JobPage>
  );
}

function Change({
  change: { key, mark, agency, date, event, changes },
  open,
  isSeen,
  onShow,
}: {
  change: EntryChanged;
  open: boolean;
  isSeen: boolean;
  onShow: () => void;
}) {
  const styles = useStyles();
  // A new entry has nothing before it to be laid beside.
  const compared = changes.some(({ before }) => before !== "");
  return (
    <ListItem name={key}>
      <Words>
        {isSeen && <CheckmarkRegular className={styles.seen} aria-label="Seen" />} <strong>{key}</strong>{" "}
        {mark}
      </Words>
      <Words small>
        {agency} · {date === "" ? "no date" : date}
      </Words>
      {open && !compared && <Words>{cut(event)}</Words>}
      {open && compared && (
        <BeforeAndAfter
          headings={["What", "It said", "It says"]}
          rows={changes.map(({ what, before, after }) => ({ what, before: cut(before), after: cut(after) }))}
        />
      )}
      <Buttons close>
        <ItemButton name={`Show ${key}`} onClick={onShow}>
          Show
        </ItemButton>
      </Buttons>
    </ListItem>
  );
}
