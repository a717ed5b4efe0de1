import { Button } from "@fluentui/react-components";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { Buttons } from "../shared/Buttons";
import { Fold } from "../shared/Fold";
import { ItemButton } from "../shared/ItemButton";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { ReturnForm } from "./ReturnForm";
import type { ReturnChanges } from "./useReturnChange";

interface DetailsProps {
  of: ReturnListed;
  busy: boolean;
  changes: ReturnChanges;
}

/** What a return replaces, what came with it, and the ways to say otherwise. */
export function ReturnDetails({
  of,
  busy,
  changes,
  onShow,
}: DetailsProps & { onShow: (sheet: string) => void }) {
  return (
    <>
      {of.replaces.map((earlier) => (
        <div key={earlier.number}>
          <Words small>
            Replaces {earlier.file}: {earlier.why}.
          </Words>
          <ItemButton
            name={`It stands beside it: ${of.file} and ${earlier.file}`}
            busy={busy}
            onClick={() =>
              void changes.change(
                of.number,
                { is: "beside", other: earlier.number },
                `${of.file} and ${earlier.file} both count now.`,
              )
            }
          >
            It stands beside it
          </ItemButton>
        </div>
      ))}
      {of.mayReplace.map((other) => (
        <MayReplace key={other.number} of={of} other={other} busy={busy} changes={changes} />
      ))}
      {of.others.length > 0 && (
        <Fold summary={`${counted(of.others.length, "more sheet", "more sheets")}, without a chronology`}>
          <Buttons close>
            {of.others.map((sheet) => (
              <ItemButton key={sheet} name={`Show the sheet ${sheet}`} onClick={() => onShow(sheet)}>
                {sheet}
              </ItemButton>
            ))}
          </Buttons>
        </Fold>
      )}
    </>
  );
}

/** A question that never holds up a merge: until it is answered, both returns count. */
function MayReplace({
  of,
  other,
  busy,
  changes,
}: DetailsProps & { other: ReturnListed["mayReplace"][number] }) {
  const say = (is: "replaces" | "beside", said: string): void => {
    void changes.change(of.number, { is, other: other.number }, said);
  };
  return (
    <div role="group" aria-label={`${of.file} and ${other.file}`}>
      <Words small>Does it replace {other.file}? Until you say so, both count.</Words>
      <Buttons close>
        <ItemButton
          name={`Replaces it: ${of.file} and ${other.file}`}
          busy={busy}
          onClick={() => say("replaces", `${of.file} replaces ${other.file} now.`)}
        >
          Replaces it
        </ItemButton>
        <ItemButton
          name={`Stands beside it: ${of.file} and ${other.file}`}
          busy={busy}
          onClick={() => say("beside", `${of.file} stands beside ${other.file}.`)}
        >
          Stands beside it
        </ItemButton>
      </Buttons>
    </div>
  );
}

/** Whose return it is, to be put right, and the way out of the review. */
export function ChangeReturn({ of, busy, changes, onClose }: DetailsProps & { onClose: () => void }) {
  const named = of.agency || of.sheet;
  return (
    <>
      <ReturnForm
        of={of}
        busy={busy}
        onSave={(identity) => {
          onClose();
          void changes.change(
            of.number,
            identity,
            `${of.file || of.sheet} is changed. Merge to bring the chronology up to date.`,
          );
        }}
        onCancel={onClose}
      />
      <Words small>
        Taken out, its entries stay in the chronology, marked withdrawn, with the panel’s comments. The sheet
        stays in the workbook, hidden.
      </Words>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onClose();
          void changes.change(of.number, { is: "out" }, `${named} is taken out of the review.`);
        }}
      >
        Take it out of the review
      </Button>
    </>
  );
}
