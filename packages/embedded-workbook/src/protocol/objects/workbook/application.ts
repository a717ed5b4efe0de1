import { apiObject, readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { eventsOf } from "../../events";
import { flag, oneOf } from "../given";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel.Application. The engine calculates on its own; a query is answered once all formulas have their values. */
export const application: Definition<Connection> = {
  scalars: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        const mode = oneOf(value, MODES);
        book.calculationMode = mode;
        if (mode === "Automatic") book.recalculate();
      },
    },
    calculationState: readOnly(() => "Done"),
    calculationEngineVersion: readOnly(() => 191029),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  links: {
    cultureInfo: (connection) => apiObject("CultureInfo", connection),
    iterativeCalculation: (connection) => apiObject("IterativeCalculation", connection),
  },
  methods: {
    // Excel opens another window, which the add-in sees nothing of.
    createWorkbook: () => apiObject("WorkbookCreated", null),
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

/** Excel.WorkbookCreated: a workbook that nobody but a person can see. */
export const workbookCreated: Definition<null> = { methods: { open: () => null } };
