import type { Opened } from "embedded-workbook/facts/fact";

type InExcel = Pick<Opened, "Excel">;

/** What is to be in the workbook again before each fact: what a new one of this Excel has. */
export interface BlankWorkbook {
  settings: ReadonlySet<string>;
  xmlParts: ReadonlySet<string>;
  properties: Record<(typeof PROPERTIES)[number], string>;
}

/** The document properties that a fact may set. A new workbook has some: its author, say. */
const PROPERTIES = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
] as const;

/** Passwords that facts protect the workbook with; one that failed half-way may have left it protected. */
const PASSWORDS = [undefined, "secret"];

/**
 * Looks whether the open workbook is a new, blank one: a single sheet without a cell, name, table, chart or picture.
 * @returns what it has, or a sentence about why it is not blank. Nothing in it is changed.
 */
export async function lookAtWorkbook({ Excel }: InExcel): Promise<BlankWorkbook | string> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings, customXmlParts, properties } = context.workbook;
    const sheet = worksheets.getFirst();
    const used = sheet.getUsedRangeOrNullObject().load("address");
    const counts = {
      sheets: worksheets.getCount(),
      names: names.getCount(),
      tables: sheet.tables.getCount(),
      charts: sheet.charts.getCount(),
      shapes: sheet.shapes.getCount(),
      comments: context.workbook.comments.getCount(),
    };
    settings.load("items/key");
    customXmlParts.load("items/id");
    properties.load(PROPERTIES.join());
    properties.custom.load("items/key");
    await context.sync();
    const { sheets, ...others } = counts;
    if (sheets.value > 1) return `it has ${sheets.value} sheets`;
    if (!used.isNullObject) return `its sheet has something in ${used.address}`;
    for (const [what, { value }] of Object.entries(others)) {
      if (value > 0) return `it has ${what}`;
    }
    if (properties.custom.items.length > 0) return "it has properties of its own";
    return {
      settings: new Set(settings.items.map(({ key }) => key)),
      xmlParts: new Set(customXmlParts.items.map(({ id }) => id)),
      properties: {
        title: properties.title,
        subject: properties.subject,
        author: properties.author,
        keywords: properties.keywords,
        comments: properties.comments,
        category: properties.category,
        manager: properties.manager,
        company: properties.company,
      },
    };
  });
}

/**
 * Makes the workbook as a new one: a fresh sheet "Sheet1" and nothing else. Rejects when not even the sheets can be changed.
 * @returns what would not go, a line each
 */
export async function makeBlank({ Excel }: InExcel, blank: BlankWorkbook): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings, customXmlParts, properties, protection } = context.workbook;
    context.runtime.enableEvents = true;
    worksheets.load("items/name,items/visibility");
    names.load("items/name");
    settings.load("items/key");
    customXmlParts.load("items/id");
    protection.load("protected");
    await context.sync();
    if (protection.protected) await unprotect(context);

    // A workbook always has a visible sheet, so the new one comes first; for that its name is made free.
    const taken = worksheets.items.find(({ name }) => name.toLowerCase() === "sheet1");
    if (taken) taken.name = freeName(worksheets.items.map(({ name }) => name));
    const fresh = worksheets.add("Sheet1");
    fresh.activate();
    fresh.getRange("A1").select();
    for (const sheet of worksheets.items) {
      if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
      sheet.delete();
    }
    properties.set(blank.properties);
    properties.custom.deleteAll();
    await context.sync();

    const left: Leftover[] = [
      ...names.items.map((item): Leftover => [`the name ${item.name}`, item]),
      ...settings.items
        .filter(({ key }) => !blank.settings.has(key))
        .map((item): Leftover => [`the setting ${item.key}`, item]),
      ...customXmlParts.items
        .filter(({ id }) => !blank.xmlParts.has(id))
        .map((item): Leftover => [`the XML part ${item.id}`, item]),
    ];
    const stayed: string[] = [];
    for (const [what, item] of left) {
      item.delete();
      if (!(await isDone(context))) stayed.push(what);
    }
    return stayed;
  });
}

/** What a fact left in the workbook, by its name. */
type Leftover = [what: string, item: { delete(): void }];

/** Whether Excel does what it was asked. */
async function isDone(context: Excel.RequestContext): Promise<boolean> {
  return context.sync().then(
    () => true,
    () => false,
  );
}

/** Where no password fits, the workbook stays protected, and its sheets cannot be changed. */
async function unprotect(context: Excel.RequestContext): Promise<void> {
  for (const password of PASSWORDS) {
    context.workbook.protection.unprotect(password);
    if (await isDone(context)) return;
  }
}

/** A name that no sheet has. */
function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Old ${number}`)) number += 1;
  return `Old ${number}`;
}
