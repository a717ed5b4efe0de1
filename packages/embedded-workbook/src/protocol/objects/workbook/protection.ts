import { protectStructure, unprotectStructure } from "../../../engine/sheetLocks";
import { readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";

/** Excel.WorkbookProtection: the structure, that is the sheets and their order. */
export const workbookProtection: Definition<Connection> = {
  scalars: {
    protected: readOnly(({ book }) => book.protection !== null),
  },
  methods: {
    protect: ({ book }, args) => protectStructure(book, args.optionalText(0)),
    unprotect: ({ book }, args) => unprotectStructure(book, args.optionalText(0)),
  },
};
