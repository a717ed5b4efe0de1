import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const settings: Fact[] = [
  {
    fact: "a setting is added, read, changed by adding it again, and deleted",
    source: `${API}settingcollection#excel-excel-settingcollection-add-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("review", { regions: ["Police"] });
        const added = settings.getItem("review").load("key,value");
        await context.sync();
        const before: unknown = added.value;
        settings.add("review", 5);
        const count = settings.getCount();
        const changed = settings.getItem("review").load("value");
        await context.sync();
        const after: unknown = changed.value;
        changed.delete();
        const gone = settings.getItemOrNullObject("review");
        await context.sync();
        expect([added.key, before, after, count.value, gone.isNullObject]).toEqual([
          "review",
          { regions: ["Police"] },
          5,
          1,
          true,
        ]);
      }),
  },
  {
    fact: "a setting that is not there is ItemNotFound",
    source: `${API}settingcollection#excel-excel-settingcollection-getitem-member(1)`,
    run: async ({ Excel }) => {
      const getting = Excel.run(async (context) => {
        context.workbook.settings.getItem("nothing").load("value");
        await context.sync();
      });
      expect(await codeOf(getting)).toBe("ItemNotFound");
    },
  },
  {
    fact: "a date in a setting comes back as a date",
    source: `${API}setting#excel-excel-setting-value-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.add("when", new Date(Date.UTC(2024, 0, 31)));
        setting.load("value");
        await context.sync();
        expect(JSON.stringify(setting.value)).toBe('"2024-01-31T00:00:00.000Z"');
      }),
  },
  {
    fact: "items of the collection can be changed",
    source: `${API}settingcollection#excel-excel-settingcollection-items-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("a", 1);
        settings.add("b", 2);
        settings.load("items/key,items/value");
        await context.sync();
        for (const item of settings.items) {
          item.value = `${item.key}!`;
        }
        settings.load("items/value");
        await context.sync();
        expect(settings.items.map((item): unknown => item.value)).toEqual(["a!", "b!"]);
      }),
  },
];

const NAMESPACE = "urn:example:register";
const PART = `<review xmlns="${NAMESPACE}"><child>R</child></review>`;

const xmlParts: Fact[] = [
  {
    fact: "a custom XML part is added, found by id and namespace, changed and deleted",
    source: `${API}customxmlpartcollection`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add(PART).load("id,namespaceUri");
        customXmlParts.add("<other/>");
        await context.sync();
        const scoped = customXmlParts.getByNamespace(NAMESPACE);
        const only = scoped.getOnlyItemOrNullObject().load("id");
        const again = customXmlParts.getItem(part.id);
        again.setXml(PART.replace("R", "S"));
        const xml = again.getXml();
        const counts = [customXmlParts.getCount(), scoped.getCount()];
        await context.sync();
        expect([part.namespaceUri, only.id, xml.value]).toEqual([NAMESPACE, part.id, PART.replace("R", "S")]);
        expect(counts.map((count) => count.value)).toEqual([2, 1]);
        part.delete();
        const gone = customXmlParts.getItemOrNullObject(part.id);
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  ...["<open>", "no xml", "", "<a></b>", '<a x="1" x="2"/>'].map((xml) => ({
    fact: `"${xml}" is no XML for a part`,
    source: `${API}customxmlpartcollection#excel-excel-customxmlpartcollection-add-member(1)`,
    run: async ({ Excel }: Opened) => {
      const adding = Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("InvalidArgument");
    },
  })),
  {
    fact: "the only part of a namespace with two is an error, or a null object where one asks so",
    source: `${API}customxmlpartscopedcollection#excel-excel-customxmlpartscopedcollection-getonlyitem-member(1)`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add(PART);
        customXmlParts.add(PART);
        const scoped = customXmlParts.getByNamespace(NAMESPACE);
        const only = scoped.getOnlyItemOrNullObject();
        scoped.load("items/namespaceUri");
        await context.sync();
        expect([only.isNullObject, scoped.items.length]).toEqual([true, 2]);
      });
      const getting = Excel.run(async (context) => {
        context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load("id");
        await context.sync();
      });
      expect(await codeOf(getting)).toBe("GeneralException");
    },
  },
];

const properties: Fact[] = [
  {
    fact: "document properties are empty texts until they are set",
    source: `${API}documentproperties`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.load();
        await context.sync();
        const before = [properties.title, properties.company];
        properties.set({ title: "REF-R", keywords: "register", manager: "A", revisionNumber: 3 });
        properties.load();
        await context.sync();
        const { title, keywords, manager, revisionNumber } = properties;
        expect([before, title, keywords, manager, revisionNumber]).toEqual([
          ["", ""],
          "REF-R",
          "register",
          "A",
          3,
        ]);
      }),
  },
  {
    fact: "custom properties keep their kind, and adding one again changes it",
    source: `${API}custompropertycollection#excel-excel-custompropertycollection-add-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { custom } = context.workbook.properties;
        custom.add("Reference", "REF-R");
        custom.add("Regions", 6);
        custom.add("Closed", false);
        custom.add("reference", "REF-S");
        custom.load("items/key,items/value,items/type");
        await context.sync();
        expect(custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([
          ["Reference", "REF-S", "String"],
          ["Regions", 6, "Number"],
          ["Closed", false, "Boolean"],
        ]);
        custom.getItem("Regions").delete();
        const gone = custom.getItemOrNullObject("Regions");
        custom.deleteAll();
        const count = custom.getCount();
        await context.sync();
        expect([gone.isNullObject, count.value]).toEqual([true, 0]);
      }),
  },
  {
    fact: "a custom property holds at most 255 characters",
    source: `${API}customproperty#excel-excel-customproperty-value-member`,
    run: async ({ Excel }) => {
      const adding = Excel.run(async (context) => {
        context.workbook.properties.custom.add("Long", "x".repeat(256));
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("InvalidArgument");
    },
  },
];

const application: Fact[] = [
  {
    fact: "screen updating and calculation can be suspended until the next sync, and formulas have their values after it",
    source: `${API}application#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { application, worksheets } = context.workbook;
        application.suspendScreenUpdatingUntilNextSync();
        application.suspendApiCalculationUntilNextSync();
        const range = worksheets.getItem("Sheet1").getRange("A1:B1");
        range.formulas = [[20, "=A1+1"]];
        await context.sync();
        range.load("values");
        application.load("calculationMode,calculationState");
        await context.sync();
        expect([range.values, application.calculationMode, application.calculationState]).toEqual([
          [[20, 21]],
          "Automatic",
          "Done",
        ]);
      }),
  },
  {
    fact: "a workbook can be calculated in full",
    source: `${API}application#excel-excel-application-calculate-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
        range.formulas = [[2, "=A1*3"]];
        await context.sync();
        context.workbook.application.calculate("Full");
        context.workbook.worksheets.getItem("Sheet1").calculate(true);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[2, 6]]);
      }),
  },
  {
    fact: "another kind of calculation is no argument",
    source: `${API}calculationtype`,
    run: async ({ Excel }) => {
      const calculating = Excel.run(async (context) => {
        const { application } = context.workbook;
        Reflect.apply(application.calculate, application, ["Everything"]);
        await context.sync();
      });
      expect(await codeOf(calculating)).toBe("InvalidArgument");
    },
  },
];

const selection: Fact[] = [
  {
    fact: "A1 of the active sheet is selected at first",
    source: `${API}workbook#excel-excel-workbook-getselectedrange-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        expect([selected.address, active.address]).toEqual(["Sheet1!A1", "Sheet1!A1"]);
      }),
  },
  {
    fact: "what is selected is what getSelectedRange gives, its first cell the active one",
    source: `${API}range#excel-excel-range-select-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Other");
        sheet.getRange("B2:C4").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        expect([selected.address, active.address]).toEqual(["Other!B2:C4", "Other!B2"]);
      }),
  },
];

const structure: Fact[] = [
  {
    fact: "a protected structure lets nobody add, delete, rename, move, hide or copy sheets",
    source: "https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517",
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("B");
        context.workbook.protection.protect();
        context.workbook.protection.load("protected");
        await context.sync();
        expect(context.workbook.protection.protected).toBe(true);
      });
      const changes: ((sheet: Excel.Worksheet) => void)[] = [
        (sheet) => sheet.copy(),
        (sheet) => sheet.delete(),
        (sheet) => void (sheet.name = "C"),
        (sheet) => void (sheet.position = 1),
        (sheet) => void (sheet.visibility = "Hidden"),
      ];
      for (const change of changes) {
        const changing = Excel.run(async (context) => {
          change(context.workbook.worksheets.getItem("Sheet1"));
          await context.sync();
        });
        expect(await codeOf(changing)).toBe("AccessDenied");
      }
      const adding = Excel.run(async (context) => {
        context.workbook.worksheets.add("C");
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("AccessDenied");
    },
  },
  {
    fact: "the structure's password must be the one that it was protected with",
    source: `${API}workbookprotection#excel-excel-workbookprotection-unprotect-member(1)`,
    run: async ({ Excel }) => {
      const { protection } = await Excel.run(async (context) => {
        context.workbook.protection.protect("secret");
        await context.sync();
        return context.workbook;
      });
      protection.unprotect("wrong");
      expect(await codeOf(protection.context.sync())).toBe("InvalidArgument");
      protection.unprotect("secret");
      protection.load("protected");
      await protection.context.sync();
      expect(protection.protected).toBe(false);
    },
  },
];

export const workbookFacts: FactGroup[] = [
  { about: "settings", facts: settings },
  { about: "custom XML parts", facts: xmlParts },
  { about: "document properties", facts: properties },
  { about: "the application", facts: application },
  { about: "the selection", facts: selection },
  { about: "the protected structure", facts: structure },
];
