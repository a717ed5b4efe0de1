import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";
import type { ActionPreviewed } from "../../../jobs/plan/planTypes";
import type { RowChoice } from "../../../plan/reading/choices";
import { britishDay } from "../../../calendar/britishDay";
import { Buttons } from "../../shared/Buttons";
import { ItemButton } from "../../shared/ItemButton";
import { Words } from "../../shared/Words";
import { CorrectForm } from "./CorrectForm";
import type { Corrected } from "./decisions";
import { NumberedRow } from "./NumberedRow";

/** "“end of Dec 2023” is 31/12/2023", "“Ongoing” needs a date", "no target". */
function targetInWords(action: ActionPreviewed, corrected: Corrected | null): string {
  const written = action.targetAsWritten.trim();
  const read =
    corrected?.target ?? (action.needsDate ? null : action.target === null ? "" : britishDay(action.target));
  if (read === null) return written === "" ? "needs a date" : `“${written}” needs a date`;
  if (read === "") return written === "" ? "no target" : `“${written}”`;
  return written === "" || written === read ? read : `“${written}” is ${read}`;
}

/** One action as it was read. It can be put right, left out, or joined to the one above before anything is built. */
export function PreviewedAction({
  action,
  corrected,
  hasAbove,
  busy,
  onCorrect,
  onChoose,
}: {
  action: ActionPreviewed;
  corrected: Corrected | null;
  /** There is an action above that it can be joined to. */
  hasAbove: boolean;
  busy: boolean;
  /** Null where the action is as it was read after all. */
  onCorrect: (corrected: Corrected | null) => void;
  onChoose: (use: RowChoice) => void;
}) {
  const [editing, setEditing] = useState(false);
  const words = corrected?.action ?? action.action;
  const row = String(action.row);
  const agency = corrected?.agency ?? action.agency;
  const lead = (corrected?.lead ?? action.leads).split("\n").join("; ");
  const who = [agency.split("\n").join("; "), lead].filter((part) => part !== "").join(", ");
  return (
    <NumberedRow
      at={action}
      menu={
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={`What to do with row ${row}: ${words}`}
              disabledFocusable={busy}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => setEditing(true)}>Correct…</MenuItem>
              <MenuItem onClick={() => onChoose("skip")}>Leave row {row} out</MenuItem>
              {hasAbove && <MenuItem onClick={() => onChoose("join")}>Join to the action above</MenuItem>}
            </MenuList>
          </MenuPopover>
        </Menu>
      }
    >
      {action.recommendation !== "" && <Words small>{action.recommendation}</Words>}
      <Words fromCell>{words === "" ? "No action is given." : words}</Words>
      {editing ? (
        <CorrectForm
          action={action}
          corrected={corrected}
          onCorrect={(correction) => {
            setEditing(false);
            onCorrect(correction);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <Words small>
            {who === "" ? "No one named" : who} · {targetInWords(action, corrected)}
          </Words>
          {corrected && (
            <div>
              <Badge appearance="tint" color="informative">
                Corrected
              </Badge>
            </div>
          )}
          {action.restOf !== null && (
            <>
              <Words small>It reads like the rest of row {action.restOf}.</Words>
              <Buttons close>
                <ItemButton
                  name={`Join to row ${String(action.restOf)}: row ${row}`}
                  busy={busy}
                  onClick={() => onChoose("join")}
                >
                  Join to row {action.restOf}
                </ItemButton>
                <ItemButton name={`Keep it apart: row ${row}`} busy={busy} onClick={() => onChoose("take")}>
                  Keep it apart
                </ItemButton>
              </Buttons>
            </>
          )}
          {action.doubts.map((doubt) => (
            <Words key={doubt} small fromCell>
              {doubt}
            </Words>
          ))}
        </>
      )}
    </NumberedRow>
  );
}
