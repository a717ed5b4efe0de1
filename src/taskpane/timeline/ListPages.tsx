import { Button } from "@fluentui/react-components";
import { Buttons } from "../shared/Buttons";
import { counted } from "../shared/sentenceParts";
import type { ListPagesShown } from "./useListPages";

/** Turns the pages of a list that has more than one. */
export function ListPages({
  pages: { first, shown, page, lastPage, turnTo },
  of,
}: {
  pages: ListPagesShown;
  of: number;
}) {
  if (lastPage === 0) return null;
  return (
    <Buttons>
      <Button size="small" disabledFocusable={page === 0} onClick={() => turnTo(page - 1)}>
        Earlier entries
      </Button>
      <Button size="small" disabledFocusable={page === lastPage} onClick={() => turnTo(page + 1)}>
        Later entries
      </Button>
      <span>
        {first + 1} to {first + shown.length} of {counted(of, "entry", "entries")}
      </span>
    </Buttons>
  );
}
