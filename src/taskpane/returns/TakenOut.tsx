import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import { Buttons } from "../shared/Buttons";
import { Fold } from "../shared/Fold";
import { FailureNotice } from "../shared/FailureNotice";
import { ItemButton } from "../shared/ItemButton";
import { OneOf } from "../shared/OneOf";
import { counted } from "../shared/sentenceParts";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import type { ReturnChanges } from "./useReturnChange";

/** The returns that a person took out of the review, each with the way back. */
export function TakenOut({ changes, busy }: { changes: ReturnChanges; busy: boolean }) {
  const { takenOut } = changes;
  if (takenOut.length === 0) return null;
  return (
    <Fold summary={`${counted(takenOut.length, "return was", "returns were")} taken out of the review`}>
      {takenOut.map(({ number, agency, file, sheet }) => (
        <div key={number}>
          <Words small>
            {agency || sheet}: {file}
          </Words>
          <ItemButton
            name={`Put it back: ${agency || sheet}`}
            busy={busy}
            onClick={() =>
              void changes.change(number, { is: "back" }, `${agency || sheet} is in the review again.`)
            }
          >
            Put it back
          </ItemButton>
        </div>
      ))}
    </Fold>
  );
}

/** Takes a sheet that is already in the workbook as a return. */
export function TakeSheet({
  jobs,
  list,
  busy,
  onTake,
}: {
  jobs: Jobs;
  /** The sheets to choose from are read anew with it. */
  list: unknown;
  busy: boolean;
  onTake: (sheet: string) => void;
}) {
  const [chosen, setChosen] = useState("");
  const readSheets = useCallback(
    () => (list === null ? Promise.resolve([]) : jobs.sheetsToTake()),
    [jobs, list],
  );
  const { value, failure, readAgain } = useWorkbook(readSheets, true);
  const sheets = value ?? [];
  if (failure) return <FailureNotice failure={failure} onClose={readAgain} />;
  if (sheets.length === 0) return null;
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? "");
  return (
    <Fold summary="Take a sheet of this workbook as a return">
      <OneOf label="Sheet" options={sheets} value={sheet} onValue={setChosen} />
      <Buttons>
        <ItemButton name={`Take it: the sheet ${sheet}`} busy={busy} onClick={() => onTake(sheet)}>
          Take it
        </ItemButton>
      </Buttons>
    </Fold>
  );
}
