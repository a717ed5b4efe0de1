import type { PreviewEntry } from "../../jobs/merge/mergeTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";

/** The ref of an entry of the chronology, which leads to its row. */
export function EntryButton({
  entry: { ref },
  onShow,
}: {
  entry: PreviewEntry;
  onShow: (ref: string) => void;
}) {
  return (
    <Buttons>
      <ItemButton name={`Show ${ref} in the chronology`} onClick={() => onShow(ref)}>
        {ref}
      </ItemButton>
    </Buttons>
  );
}
