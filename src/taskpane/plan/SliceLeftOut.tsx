import type { SliceRead } from "../../jobs/plan/slice/sliceTypes";
import { FoldedList } from "../shared/FoldedList";
import { ListItem } from "../shared/ListItem";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { fieldKey } from "./sliceChoices";

/** What an agency sent back and the plan cannot take: cells that could not be read, and rows of no action. */
export function SliceLeftOut({ slice: { unread, leftOut } }: { slice: SliceRead }) {
  return (
    <>
      {unread.length > 0 && (
        <FoldedList summary={`${counted(unread.length, "cell", "cells")} could not be read`} items={unread}>
          {({ ref, heading, reason }) => (
            <ListItem key={fieldKey(ref, heading)}>
              <Words fromCell>
                {ref}, {heading}: {reason} Enter it in the plan yourself.
              </Words>
            </ListItem>
          )}
        </FoldedList>
      )}
      {leftOut.length > 0 && (
        <FoldedList
          summary={counted(
            leftOut.length,
            "row does not belong to any action of the plan",
            "rows do not belong to any action of the plan",
          )}
          items={leftOut}
        >
          {({ sheet, row, words, reason }) => (
            <ListItem key={`${sheet} ${String(row)}`}>
              <Words fromCell>
                {row === 0 ? sheet : `${sheet}, row ${String(row)}`}: {reason} It says: {words}
              </Words>
            </ListItem>
          )}
        </FoldedList>
      )}
    </>
  );
}
