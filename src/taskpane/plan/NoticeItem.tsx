import type { PlanNotice } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";

/** One thing to look at, with the way to its cell. */
export function NoticeItem({
  notice: { ref, message, sheet, address },
  onShow,
}: {
  notice: PlanNotice;
  onShow: (sheet: string, address: string) => void;
}) {
  return (
    <ListItem>
      <Words>
        {ref !== "" && `${ref}: `}
        {message}
      </Words>
      {address !== "" && (
        <Buttons>
          <ItemButton
            name={`Show ${ref === "" ? "the cell" : ref}, ${address}`}
            onClick={() => onShow(sheet, address)}
          >
            Show
          </ItemButton>
        </Buttons>
      )}
    </ListItem>
  );
}
