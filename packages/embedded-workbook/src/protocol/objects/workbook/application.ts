import { WorkbookError } from "../../../engine/errors";
import { readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { eventsOf } from "../../events";
import { flag, oneOf } from "../given";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel.Application. The engine calculates on its own; a query is answered once all formulas have their values. */
export const application: Definition<Connection> = {
  scalars: {
    calculationMode: {
      get: () => "Automatic",
      set: (_connection, value) => {
        if (oneOf(value, MODES) !== "Automatic") {
          throw new WorkbookError(
            "NotImplemented",
            "The embedded workbook knows only Automatic for Application.calculationMode.",
          );
        }
      },
    },
    calculationState: readOnly(() => "Done"),
    calculationEngineVersion: readOnly(() => 191029),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  methods: {
    calculate: ({ book }, args) => {
      oneOf(args.at(0), CALCULATIONS);
      book.recalculate();
    },
    // Both speed Excel up and change nothing that an add-in can read afterwards.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime. */
export const runtime: Definition<Connection> = {
  scalars: {
    enableEvents: {
      get: ({ book }) => eventsOf(book).enabled,
      set: ({ book }, value) => {
        eventsOf(book).enabled = flag(value);
      },
    },
  },
};
