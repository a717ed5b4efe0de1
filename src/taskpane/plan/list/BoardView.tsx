import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef, useState } from "react";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";
import { statusOfCell, STATUSES, type Status } from "../../../plan/status";
import { FoldedList } from "../../shared/FoldedList";
import { Words } from "../../shared/Words";
import { ChangeSaid } from "./ChangeSaid";
import { targetInWords, whoInWords } from "./inWords";
import { RagWord } from "./RagWord";
import { useCardDrop, type CardDrop } from "./useCardDrop";
import type { Changes } from "./useChanges";

const useStyles = makeStyles({
  board: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@container plan (min-width: 640px)": { gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))" },
  },
  card: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    cursor: "grab",
  },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  foot: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  ref: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  target: { marginLeft: "auto", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** The actions by their statuses; a card is moved by its menu, or dragged with the mouse. */
export function BoardView({
  actions,
  changes,
  onOpen,
}: {
  actions: readonly ActionFollowed[];
  changes: Changes;
  /** Opens an action where its fields are. */
  onOpen: (ref: string) => void;
}) {
  const styles = useStyles();
  const none = actions.filter(({ status }) => status === null);
  const columns: readonly (readonly [string, readonly ActionFollowed[]])[] = [
    ...(none.length > 0 ? [["No status of the five", none] as const] : []),
    ...STATUSES.map((status) => [status, actions.filter((one) => one.status === status)] as const),
  ];
  const said = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState("");
  const { last } = changes;
  const isSaid = last?.refs.length === 1 && last.refs[0] === moved;
  // The card has left its place: the focus goes to what was done, and the way back.
  useEffect(() => {
    if (isSaid) said.current?.querySelector("button")?.focus();
  }, [isSaid, last]);
  function move(ref: string, status: Status) {
    setMoved(ref);
    changes.change([ref], { status });
  }
  const drop = useCardDrop((ref, name) => {
    const status = statusOfCell(name);
    const card = actions.find((one) => one.ref === ref);
    if (status !== null && card !== undefined && card.status !== status && !changes.busy) move(ref, status);
  });
  return (
    <>
      <div ref={said}>{isSaid && <ChangeSaid changes={changes} />}</div>
      <div className={styles.board}>
        {columns.map(([name, own]) => (
          <div
            key={name}
            className={drop.over === name ? styles.over : ""}
            {...(statusOfCell(name) !== null && drop.column(name))}
          >
            <FoldedList summary={`${name}: ${String(own.length)}`} startsOpen={own.length > 0} items={own}>
              {(action) => (
                <Card
                  key={action.ref}
                  action={action}
                  busy={changes.busy}
                  onOpen={() => onOpen(action.ref)}
                  dragged={drop.card(action.ref)}
                  onMove={(status) => move(action.ref, status)}
                />
              )}
            </FoldedList>
          </div>
        ))}
      </div>
    </>
  );
}

function Card({
  action,
  busy,
  dragged,
  onOpen,
  onMove,
}: {
  action: ActionFollowed;
  busy: boolean;
  dragged: ReturnType<CardDrop["card"]>;
  onOpen: () => void;
  onMove: (status: Status) => void;
}) {
  const styles = useStyles();
  const { ref, rag, status, action: words } = action;
  return (
    <li className={styles.card} {...dragged}>
      <Words fromCell>{words === "" ? "No action is given." : words}</Words>
      <Words small>{whoInWords(action)}</Words>
      <div className={styles.foot}>
        <RagWord rag={rag} />
        <span className={styles.ref}>{ref}</span>
        <span className={styles.target}>{targetInWords(action)}</span>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={`Move or open ${ref}`}
              disabledFocusable={busy}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuGroup>
                <MenuGroupHeader>Move {ref} to</MenuGroupHeader>
                {STATUSES.filter((one) => one !== status).map((one) => (
                  <MenuItem key={one} onClick={() => onMove(one)}>
                    {one}
                  </MenuItem>
                ))}
              </MenuGroup>
              <MenuItem onClick={onOpen}>Open its fields</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  );
}
