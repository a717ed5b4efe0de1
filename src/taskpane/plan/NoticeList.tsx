import type { PlanNotice } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";

/** Things to look at, folded away under their name. */
export function NoticeList({
  summary,
  notices,
  onShow,
}: {
  summary: string;
  notices: readonly PlanNotice[];
  onShow: (sheet: string, address: string) => void;
}) {
  const items = notices.map((notice, index) => ({ notice, key: String(index) }));
  return (
    <FoldedList summary={summary} items={items}>
      {({ notice, key }) => <NoticeItem key={key} notice={notice} onShow={onShow} />}
    </FoldedList>
  );
}

/** One thing to look at, with the way to its cell. */
function NoticeItem({
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
