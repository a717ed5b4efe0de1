import type { Definition } from "../apiObject";
import type { Connection } from "../connection";
import { WorksheetCollectionType } from "./types";

/** Excel.Workbook. */
export const workbook: Definition<Connection> = {
  links: {
    worksheets: (connection) => WorksheetCollectionType.of(connection),
  },
};
