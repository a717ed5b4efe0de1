import { createContext, useContext } from "react";
import type { ReviewStanding } from "../../jobs/review/standingTypes";
import type { PageId } from "../pageId";

/** What a page knows of the pane that it is in. */
export interface PaneHere {
  /** Where the review stands; null until that is known. */
  standing: ReviewStanding | null;
  /** To another page of the pane. */
  go: (page: PageId) => void;
  /** Goes up at each press on the ribbon that the pane answers: the page in front then reads the workbook again. */
  pressed: number;
  /** To be called when the workbook may have changed: where the review stands is looked at again. */
  changed: () => void;
}

const Here = createContext<PaneHere>({
  standing: null,
  pressed: 0,
  go: () => undefined,
  changed: () => undefined,
});

export const PaneHereProvider = Here.Provider;

/** Where the review stands, and the way to other pages. */
export function usePaneHere(): PaneHere {
  return useContext(Here);
}
