import type { ReactNode } from "react";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";

/** Draws an action as a row of a list, as an <li>. */
export type RowOf = (action: ActionFollowed) => ReactNode;
