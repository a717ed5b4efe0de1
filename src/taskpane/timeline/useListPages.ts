import { useState } from "react";
import type { ViewEntry } from "../../jobs/views/viewTypes";

/** More than this at once is slow to draw and longer than anybody reads. */
const AT_A_TIME = 50;

export interface ListPagesShown {
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
