import type { PlanNotice } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";

/** Things to look at, each with the way to its cell, folded away under one line. */
export function NoticeList({
  summary,
  notices,
  onShow,
}: {
  summary: string;
  notices: readonly PlanNotice[];
  onShow: (sheet: string, address: string) => void;
}) {
  // Two notices may say the same of one cell.
  const items = notices.map((notice, index) => ({ ...notice, key: String(index) }));
  return (
    <FoldedList summary={summary} items={items}>
      {({ ref, message, sheet, address, key }) => (
        <ListItem key={key}>
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
      )}
    </FoldedList>
  );
}
