import { Badge } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionCorrection, ActionPreviewed } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";
import { ActionFacts } from "./ActionFacts";
import { CorrectForm } from "./CorrectForm";

/** One action as it was read; agency, lead and target can be put right before it is built. */
export function PreviewedAction({
  action,
  correction,
  onCorrect,
}: {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
  onCorrect: (correction: ActionCorrection | null) => void;
}) {
  const [editing, setEditing] = useState(false);
  const called = action.action === "" ? `the action of row ${String(action.row)}` : action.action;
  const close = () => setEditing(false);
  return (
    <ListItem>
      <Words small>
        {action.sheet}, row {action.row}
        {action.recommendation !== "" && ` · ${action.recommendation}`}
      </Words>
      <Words fromCell>{action.action === "" ? "No action is given." : action.action}</Words>
      {editing ? (
        <CorrectForm
          action={action}
          correction={correction}
          onCorrect={(corrected) => {
            close();
            onCorrect(corrected);
          }}
          onCancel={close}
        />
      ) : (
        <>
          <ActionFacts action={action} correction={correction} />
          {correction && (
            <Badge appearance="tint" color="informative">
              Corrected
            </Badge>
          )}
          {action.doubts.map((doubt) => (
            <Words key={doubt} fromCell>
              {doubt}
            </Words>
          ))}
          <Buttons>
            <ItemButton name={`Correct ${called}`} onClick={() => setEditing(true)}>
              Correct…
            </ItemButton>
          </Buttons>
        </>
      )}
    </ListItem>
  );
}
