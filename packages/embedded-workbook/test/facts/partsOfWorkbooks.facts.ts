import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { local, onOwnSheet } from "./rangeRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const CIRCULAR =
  "https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123";

const bindings: Fact[] = [
  {
    fact: "is added to cells under an id, found by it, and deleted",
    source: `${API}bindingcollection#excel-excel-bindingcollection-add-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const { bindings: all } = context.workbook;
        const added = all.add(sheet.getRange("B2:C3"), "Range", "register").load("id, type");
        const range = all.getItem("register").getRange().load("address");
        await context.sync();
        expect([added.id, added.type, local(range.address)]).toEqual(["register", "Range", "B2:C3"]);
        added.delete();
        const gone = all.getItemOrNullObject("register");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "goes where its cells go",
    source: `${API}binding#excel-excel-binding-getrange-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const binding = context.workbook.bindings.add(sheet.getRange("B2:C3"), "Range", "moved");
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        const range = binding.getRange().load("address");
        await context.sync();
        expect(local(range.address)).toBe("B3:C4");
        binding.delete();
        await context.sync();
      }),
  },
  {
    fact: "that is not there is ItemNotFound",
    source: `${API}bindingcollection#excel-excel-bindingcollection-getitem-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (_sheet, context) => {
        context.workbook.bindings.getItem("nothing").load("id");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
];

const properties: Fact[] = [
  {
    fact: "is added, read whatever the case, changed by adding it again, and deleted",
    source: `${API}worksheetcustompropertycollection`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const { customProperties } = sheet;
        customProperties.add("Agency", "Health");
        customProperties.add("agency", "Police");
        const property = customProperties.getItem("AGENCY").load("value");
        const count = customProperties.getCount();
        await context.sync();
        expect([property.value, count.value]).toEqual(["Police", 1]);
        property.delete();
        const gone = customProperties.getItemOrNullObject("Agency");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "has a key of at most 255 characters",
    source: `${API}worksheetcustomproperty#excel-excel-worksheetcustomproperty-key-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.customProperties.add("x".repeat(256), "too long");
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

const settings: Fact[] = [
  {
    fact: "the calculation mode is kept as it was set",
    source: `${API}application#excel-excel-application-calculationmode-member`,
    run: (opened) =>
      onOwnSheet(opened, async (_sheet, context) => {
        const { application } = context.workbook;
        application.calculationMode = "Manual";
        application.load("calculationMode");
        await context.sync();
        const manual = application.calculationMode;
        application.calculationMode = "Automatic";
        application.load("calculationMode");
        await context.sync();
        expect([manual, application.calculationMode]).toEqual(["Manual", "Automatic"]);
      }),
  },
  {
    fact: "the culture has a name, separators and formats of days",
    source: `${API}cultureinfo`,
    caution: "They are those of the person's system.",
    run: (opened) =>
      onOwnSheet(opened, async (_sheet, context) => {
        const culture = context.workbook.application.cultureInfo.load(
          "name, numberFormat/numberDecimalSeparator, datetimeFormat/shortDatePattern, datetimeFormat/dateSeparator",
        );
        await context.sync();
        expect([
          /^[a-z]{2}/.test(culture.name),
          culture.numberFormat.numberDecimalSeparator.length,
          culture.datetimeFormat.shortDatePattern.includes("y"),
          culture.datetimeFormat.dateSeparator.length,
        ]).toEqual([true, 1, true, 1]);
      }),
  },
  {
    fact: "a new workbook says when it was made",
    source: `${API}documentproperties#excel-excel-documentproperties-creationdate-member`,
    run: (opened) =>
      onOwnSheet(opened, async (_sheet, context) => {
        const properties = context.workbook.properties.load("creationDate");
        await context.sync();
        expect(new Date(properties.creationDate).getFullYear() > 2000).toBe(true);
      }),
  },
  {
    fact: "a range is found by the name that its cells have",
    source: `${API}worksheet#excel-excel-worksheet-getrange-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const name = context.workbook.names.add("Figures_of_own", sheet.getRange("B2:B4"));
        await context.sync();
        const range = sheet.getRange("Figures_of_own").load("address");
        await context.sync();
        expect(local(range.address)).toBe("B2:B4");
        name.delete();
        await context.sync();
      }),
  },
  {
    fact: "all groups are folded to a level, and opened",
    source: `${API}worksheet#excel-excel-worksheet-showoutlinelevels-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("2:4").group("ByRows");
        sheet.getRange("C:D").group("ByColumns");
        await context.sync();
        const hidden: (boolean | null)[] = [];
        for (const level of [1, 2]) {
          sheet.showOutlineLevels(level, level);
          const rows = sheet.getRange("2:4").load("rowHidden");
          const columns = sheet.getRange("C:D").load("columnHidden");
          await context.sync();
          hidden.push(rows.rowHidden, columns.columnHidden);
        }
        expect(hidden).toEqual([true, true, false, false]);
      }),
  },
];

const results: Fact[] = [
  {
    fact: "a formula that needs itself is 0",
    source: CIRCULAR,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cells = sheet.getRange("A1:A3");
        cells.formulas = [["=A1+1"], ["=A3"], ["=A2"]];
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([[0], [0], [0]]);
      }),
  },
  {
    fact: "the text of a cell is whole, however narrow its column",
    source: `${API}range#excel-excel-range-text-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [[1234567.5]];
        cell.numberFormat = [["#,##0.00"]];
        cell.format.columnWidth = 8;
        cell.load("text");
        await context.sync();
        expect(cell.text).toEqual([["1,234,567.50"]]);
      }),
  },
  {
    fact: "a table takes no formula that spills",
    source:
      "https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [["Count"], [1], [2]];
        sheet.tables.add("A1:A3", true);
        await context.sync();
        const cell = sheet.getRange("A2");
        cell.formulas = [["=SEQUENCE(3)"]];
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([["#SPILL!"]]);
      }),
  },
];

export const partsOfWorkbooksFacts: FactGroup[] = [
  { about: "a binding", shared: true, facts: bindings },
  { about: "a property of a sheet", shared: true, facts: properties },
  { about: "settings of a workbook:", shared: true, facts: settings },
  { about: "what cells show:", shared: true, facts: results },
];
