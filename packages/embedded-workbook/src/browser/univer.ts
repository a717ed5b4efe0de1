import {
  CommandType,
  createUniver,
  defaultTheme,
  LocaleType,
  mergeLocales,
  type Univer,
} from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { z } from "zod";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./calendar.css";
import "./charts/charts.css";

/** What Univer does to the text in its cell editor, also when a cell is only selected, and to what it knows of formulas. */
const NOT_OF_THE_WORKBOOK = /^(?:doc|formula)\./;

/** Univer asks for these words and does not bring them. */
const calculationWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating",
      calculating: "Calculating",
      "array-analysis": "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

const designWords = z
  .object({ design: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))) })
  .parse(coreWords).design;

/** Univer's calendar begins its weeks with Sunday; calendar.css moves the days. All words beside those of the days stay. */
const calendarWords = {
  design: {
    ...designWords,
    Calendar: { ...designWords.Calendar, weekDays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] },
  },
};

/** Univer would show a tag with its name above each table, over the cells there; Excel shows none. */
function tablesWithoutTags(): ReturnType<typeof UniverSheetsTablePreset> {
  const { plugins } = UniverSheetsTablePreset();
  return { plugins: [...plugins, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] };
}

/**
 * Univer with its user interface: toolbar, formula bar, grid and sheet tabs inside `container`, and the same features as
 * the workbook without one. It holds no workbook yet. Nothing is fetched from anywhere.
 */
export function createUniverWithUi(container: HTMLElement): {
  univer: Univer;
  /** Calls back after each change of the workbook's contents, whoever makes it. */
  onChange: (listener: () => void) => void;
} {
  const { univer, univerAPI } = createUniver({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
        noteWords,
        tableWords,
        calculationWords,
        calendarWords,
      ),
    },
    presets: [
      UniverSheetsCorePreset({ container, disableAutoFocus: true, ribbonType: "simple" }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
      tablesWithoutTags(),
    ],
  });
  return {
    univer,
    onChange: (listener) => {
      univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ type, id, options }) => {
        const isOfWorkbook =
          type === CommandType.MUTATION &&
          !options?.onlyLocal &&
          !options?.fromFormula &&
          !NOT_OF_THE_WORKBOOK.test(id);
        if (isOfWorkbook) listener();
      });
    },
  };
}
