import { z } from "zod";
import type { DataValidationContents } from "../../../engine/contents";
import { readOnly, type Definition } from "../../apiObject";
import { flag, found, parsed } from "../given";
import { changeValidation, heldValidation, setValidation, type ValidatedCells } from "./heldValidation";
import { areValid, invalidCells } from "./invalidCells";
import { setRule, shownRule } from "./rule";

const TYPES: Record<DataValidationContents["type"], string> = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Excel.DataValidationErrorAlert. */
const alertSchema = z.object({
  message: z.string().max(225),
  showAlert: z.boolean(),
  style: z.enum(["Stop", "Warning", "Information"]),
  title: z.string().max(32),
});

/** Excel.DataValidationPrompt. */
const promptSchema = z.object({
  message: z.string().max(255),
  showPrompt: z.boolean(),
  title: z.string().max(32),
});

/** Excel.DataValidation. */
export const dataValidation: Definition<ValidatedCells> = {
  scalars: {
    type: readOnly((cells) => {
      const held = heldValidation(cells);
      return held === "mixed"
        ? "Inconsistent"
        : held === "partly"
          ? "MixedCriteria"
          : TYPES[held?.type ?? "none"];
    }),
    rule: { get: shownRule, set: setRule },
    ignoreBlanks: {
      get: (cells) => {
        const held = heldValidation(cells);
        return typeof held === "string" ? null : (held?.ignoreBlanks ?? true);
      },
      set: (cells, value) => changeValidation(cells, { ignoreBlanks: flag(value) }),
    },
    errorAlert: {
      get: (cells) => {
        const held = heldValidation(cells);
        if (typeof held === "string") {
          return null;
        }
        const alert = held?.alert ?? { show: true, style: "stop", title: "", message: "" };
        const style =
          alert.style === "warning" ? "Warning" : alert.style === "information" ? "Information" : "Stop";
        return { message: alert.message, showAlert: alert.show, style, title: alert.title };
      },
      set: (cells, value) => {
        const { message, showAlert, style, title } = parsed(alertSchema, value);
        changeValidation(cells, { alert: { show: showAlert, style: STYLES[style], title, message } });
      },
    },
    prompt: {
      get: (cells) => {
        const held = heldValidation(cells);
        if (typeof held === "string") {
          return null;
        }
        const prompt = held?.prompt ?? { show: true, title: "", message: "" };
        return { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
      },
      set: (cells, value) => {
        const { message, showPrompt, title } = parsed(promptSchema, value);
        changeValidation(cells, { prompt: { show: showPrompt, title, message } });
      },
    },
    valid: readOnly(areValid),
  },
  methods: {
    clear: (cells) => setValidation(cells, null),
    getInvalidCells: (cells) => found(invalidCells(cells)),
    getInvalidCellsOrNullObject: invalidCells,
  },
};
