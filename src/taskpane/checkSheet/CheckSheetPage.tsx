import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { SheetChecked, SheetItem } from "../../jobs/queries/queryTypes";
import { AsWritten } from "../shared/AsWritten";
import { Buttons, FootButtons, MainButton } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { JobPage } from "../shared/JobPage";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import type { PageProps } from "../shared/pageProps";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { AsideSection } from "./AsideSection";

/** The sheet in front, looked through before it is sent: what its author must put right, and what is only to be looked at. */
export function CheckSheetPage({ jobs, shown }: PageProps) {
  const check = useCallback(() => jobs.checkSheet(), [jobs]);
  const { value: checked, ...read } = useWorkbook(check, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const job = useJob<string>("That could not be done.", "The sheet is unchanged.");
  const [canUndo, setCanUndo] = useState(false);
  const busy = job.state.at === "work";
  const errors = checked?.items.filter(({ level }) => level === "error") ?? [];
  const others = checked?.items.filter(({ level }) => level !== "error") ?? [];

  async function act(work: () => Promise<string>, undoable: boolean) {
    if ((await job.start(work)) === null) return;
    setCanUndo(undoable);
    read.readAgain();
  }
  const move = ({ sheet }: SheetChecked) =>
    void act(async () => {
      const { rows } = await jobs.moveAside(sheet);
      return `${counted(rows, "row was", "rows were")} moved into place on ${sheet}.`;
    }, true);
  const undo = () =>
    void act(async () => {
      const { sheet } = await jobs.undoTidyPaste();
      return `The rows on ${sheet} are where they were before.`;
    }, false);

  const group = (heading: string, items: readonly SheetItem[], sheet: string) =>
    items.length > 0 && (
      <Section heading={heading}>
        <LongList items={items} name={heading}>
          {(item) => (
            <Item
              key={`${item.address} ${item.message}`}
              item={item}
              onShow={() => navigation.toCells("cell", sheet, item.address)}
            />
          )}
        </LongList>
      </Section>
    );

  return (
    <JobPage
      heading="Check this sheet"
      beside
      line={checked ? lineOf(checked, errors.length) : "Reading the sheet in front"}
      {...(checked &&
        checked.entries > 0 && { second: counted(checked.entries, "entry was read.", "entries were read.") })}
      job={{ state: job.state, reset: job.reset }}
      navigation={navigation}
      read={read}
      otherwise={checked ? lineOf(checked, errors.length) : ""}
      foot={
        <FootButtons>
          <MainButton disabledFocusable={busy} onClick={read.readAgain}>
            Check again
          </MainButton>
          {canUndo && (
            <Button disabledFocusable={busy} onClick={undo}>
              Undo the move
            </Button>
          )}
        </FootButtons>
      }
    >
      {checked === null ? (
        <Spinner size="tiny" labelPosition="after" label="Reading the sheet" />
      ) : (
        <>
          {checked.remark !== "" && <Words>{checked.remark}</Words>}
          {checked.aside && <AsideSection aside={checked.aside} busy={busy} onMove={() => move(checked)} />}
          {group("Must be right before you send", errors, checked.sheet)}
          {group("Please look at", others, checked.sheet)}
        </>
      )}
    </JobPage>
  );
}

function lineOf({ sheet, entries, aside, items }: SheetChecked, errors: number): string {
  const right = errors + (aside ? 1 : 0);
  if (right > 0) return `${counted(right, "thing", "things")} to put right on “${sheet}”`;
  if (entries === 0) return `Nothing to check on “${sheet}”`;
  return items.length > 0
    ? `“${sheet}” can be sent; ${counted(items.length, "thing", "things")} to look at`
    : `“${sheet}” is ready to send`;
}

function Item({
  item: { address, row, written, message, fix },
  onShow,
}: {
  item: SheetItem;
  onShow: () => void;
}) {
  return (
    <ListItem name={`Cell ${address}`}>
      <Words small>
        Row {row}, cell {address}
      </Words>
      <AsWritten text={written} />
      <Words>{message}</Words>
      {fix !== "" && <Words>It may mean: {fix}</Words>}
      <Buttons close>
        <ItemButton name={`Show ${address}`} onClick={onShow}>
          Show
        </ItemButton>
      </Buttons>
    </ListItem>
  );
}
