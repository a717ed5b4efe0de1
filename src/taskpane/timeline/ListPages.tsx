import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewEntry } from "../../jobs/views/viewTypes";
import { Buttons } from "../shared/Buttons";
import { counted } from "../shared/sentenceParts";

/** More than this at once is slow to draw and longer than anybody reads. */
const AT_A_TIME = 50;

interface ListPagesShown {
  /** The place of the highlighted entry among all; -1 where there is none. */
  index: number;
  /** The place of the first entry of the page among all. */
  first: number;
  shown: readonly ViewEntry[];
  page: number;
  lastPage: number;
  turnTo: (page: number) => void;
}

/** Which page of a long list is shown: the one with the highlighted entry, until another is turned to. */
export function useListPages(entries: readonly ViewEntry[], current: ViewEntry | null): ListPagesShown {
  const [turned, setTurned] = useState({ page: 0, for: "" });
  const index = current ? entries.indexOf(current) : -1;
  const key = index < 0 ? "" : (current?.key ?? "");
  const lastPage = Math.max(0, Math.ceil(entries.length / AT_A_TIME) - 1);
  // A page that was turned to stays until another entry is chosen.
  const stays = turned.for === key || index < 0;
  const page = Math.min(lastPage, stays ? turned.page : Math.floor(index / AT_A_TIME));
  const first = page * AT_A_TIME;
  return {
    index,
    first,
    shown: entries.slice(first, first + AT_A_TIME),
    page,
    lastPage,
    turnTo: (to) => setTurned({ page: Math.max(0, Math.min(lastPage, to)), for: key }),
  };
}

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
