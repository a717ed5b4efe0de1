import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ReactNode } from "react";
import { FailureNotice } from "../../shared/FailureNotice";
import { LiveRegion } from "../../shared/LiveRegion";
import { LongList } from "../../shared/LongList";
import { counted } from "../../shared/sentenceParts";
import { Words } from "../../shared/Words";
import type { ActionDesk } from "./ActionForm";
import { ActionRow } from "./ActionRow";
import { BoardView } from "./BoardView";
import { ChangeSaid } from "./ChangeSaid";
import { FilterBar, FilterTags } from "./FilterBar";
import { firstLine, secondLine } from "./inWords";
import { MonthView } from "./MonthView";
import { RagTiles } from "./RagTiles";
import type { RowOf } from "./rowOf";
import type { Listing } from "./useListing";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    containerType: "inline-size",
    containerName: "plan",
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between" },
  first: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  views: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  tabs: { flexGrow: 1, marginLeft: "-6px" },
  tab: { padding: "6px" },
});

/** A page within the page that the menu leads to. */
export interface Within {
  name: string;
  open: () => void;
}

/** The plan as it is followed up: where it stands, and its actions as a list, by status or by month. */
export function ActionsView({
  desk,
  listing,
  within,
  warnings,
}: {
  desk: ActionDesk;
  listing: Listing;
  within: readonly Within[];
  warnings: ReactNode;
}) {
  const styles = useStyles();
  const { plan, changes } = desk;
  const [filtering, setFiltering] = useState(false);
  const second = secondLine(plan);
  const { last } = changes;
  /** The foot then says it, beside what asked for it. */
  const choosing = listing.view === "list" && listing.chosen !== null;
  const agencies = plan.agencies.map(({ agency }) => agency).filter((agency) => agency !== "");
  return (
    <div className={styles.all}>
      <div>
        <div className={styles.head}>
          <h2 className={styles.first}>{firstLine(plan)}</h2>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="subtle"
                icon={<MoreHorizontalRegular />}
                aria-label="More to do with the plan"
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {within.map(({ name, open }) => (
                  <MenuItem key={name} onClick={open}>
                    {name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
        {second !== "" && <Words>{second}</Words>}
      </div>
      {warnings}
      <RagTiles
        plan={plan}
        rag={listing.filters.rag}
        onRag={(rag) => listing.setFilters({ ...listing.filters, rag })}
      />
      <div className={styles.views}>
        <TabList
          className={styles.tabs}
          size="small"
          appearance="subtle-circular"
          aria-label="How the actions are shown"
          selectedValue={listing.view}
          onTabSelect={(_, { value }) => {
            listing.setView(value === "board" ? "board" : value === "month" ? "month" : "list");
          }}
        >
          <Tab value="list" className={styles.tab}>
            List
          </Tab>
          <Tab value="board" className={styles.tab}>
            Board
          </Tab>
          <Tab value="month" className={styles.tab}>
            Month
          </Tab>
        </TabList>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          checked={filtering}
          aria-label="Search and filter"
          title="Search and filter"
          onClick={() => setFiltering(!filtering)}
        />
        {listing.view === "list" && (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={listing.chosen !== null}
            onClick={() => listing.setChosen(listing.chosen === null ? new Set() : null)}
          >
            Choose several
          </ToggleButton>
        )}
      </div>
      {filtering && (
        <FilterBar
          actions={plan.actions}
          agencies={agencies}
          groups={listing.groups}
          filters={listing.filters}
          onFilters={listing.setFilters}
        />
      )}
      <FilterTags groups={listing.groups} filters={listing.filters} onFilters={listing.setFilters} />
      <div>
        {changes.failure && <FailureNotice failure={changes.failure} onClose={changes.reset} />}
        <LiveRegion text={last?.words ?? ""} />
        {last !== null && last.refs.length !== 1 && !choosing && <ChangeSaid changes={changes} />}
        <Shown desk={desk} listing={listing} />
      </div>
    </div>
  );
}

function Shown({ desk, listing }: { desk: ActionDesk; listing: Listing }) {
  const { shown, open, setOpen, chosen, setChosen } = listing;
  const rowOf: RowOf = (action) => (
    <ActionRow
      key={action.ref}
      action={action}
      desk={desk}
      open={open.has(action.ref)}
      onOpen={(isOpen) => setOpen(action.ref, isOpen)}
      chosen={listing.view === "list" && chosen !== null ? chosen.has(action.ref) : null}
      onChosen={(isChosen) => {
        const refs = new Set(chosen ?? []);
        if (isChosen) refs.add(action.ref);
        else refs.delete(action.ref);
        setChosen(refs);
      }}
    />
  );
  if (listing.view === "board") {
    return (
      <BoardView
        actions={shown}
        changes={desk.changes}
        onOpen={(ref) => {
          listing.setView("list");
          setOpen(ref, true);
        }}
      />
    );
  }
  if (listing.view === "month") {
    return <MonthView actions={shown} today={desk.today} rowOf={rowOf} />;
  }
  const isNarrowed = shown.length !== desk.plan.actions.length;
  return (
    <div>
      {chosen !== null && shown.length > 0 && (
        <Button
          size="small"
          onClick={() =>
            setChosen(chosen.size === shown.length ? new Set() : new Set(shown.map(({ ref }) => ref)))
          }
        >
          {chosen.size === shown.length ? "Choose none" : `Choose all ${String(shown.length)}`}
        </Button>
      )}
      {isNarrowed && (
        <Words small>
          {shown.length === 0
            ? "No action is like this."
            : `${String(shown.length)} of ${counted(desk.plan.actions.length, "action", "actions")}`}
        </Words>
      )}
      <LongList items={shown} name="Actions" more="small">
        {rowOf}
      </LongList>
    </div>
  );
}
