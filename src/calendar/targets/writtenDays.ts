import type { TargetForm } from "./target";
import { readWrittenTarget } from "./writtenTarget";

/** Written days, with or without words around them; otherwise why there is none. */
export const writtenDays: TargetForm = {
  name: "written-days",
  examples: ["By 31/12/2016", "End of March 2017", "Introduce Sept 2022", "June/July 2012"],
  read: readWrittenTarget,
};
