import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import type { Lanes } from "./lanes";
import type { Days } from "./scale";

/** What the picture of the timeline is given. */
export interface PictureProps {
  lanes: Lanes;
  /** The dated entries that are shown, in the order of their days. */
  dated: readonly ViewEntry[];
  agencies: readonly TimelineAgency[];
  /** All days, and those that the picture begins with. */
  days: { whole: Days; first: Days };
  zoom: number;
  wide: boolean;
  /** The entry that is highlighted. */
  current: ViewEntry | null;
  onCurrent: (entry: ViewEntry) => void;
  onShow: (entry: ViewEntry) => void;
}
