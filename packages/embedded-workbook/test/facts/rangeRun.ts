import type { Opened } from "./fact";

/** Runs something with the first sheet and its request context, through the real client. */
export function onSheet<T>(
  { Excel }: Pick<Opened, "Excel">,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getFirst(), context));
}

/** Runs something with a new sheet, which is deleted afterwards: for facts that share a workbook. */
export function onOwnSheet(
  { Excel }: Pick<Opened, "Excel">,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      await run(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

/** Addresses without their sheet. */
export function local(addresses: string): string {
  return addresses
    .split(",")
    .map((address) => address.split("!").at(-1) ?? "")
    .join(",");
}

/** A value written into A1 of a new workbook: what the cell then says of itself. */
export async function written(
  opened: Pick<Opened, "Excel">,
  value: unknown,
  numberFormat?: string,
): Promise<{ value: unknown; formula: unknown; text: unknown; type: unknown; numberFormat: unknown }> {
  return onSheet(opened, async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (numberFormat !== undefined) {
      cell.numberFormat = [[numberFormat]];
    }
    cell.values = [[value]];
    cell.format.columnWidth = 300;
    cell.load("values, formulas, text, valueTypes, numberFormat");
    await context.sync();
    const first = (block: unknown[][]): unknown => block[0]?.[0];
    return {
      value: first(cell.values),
      formula: first(cell.formulas),
      text: cell.text[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      numberFormat: first(cell.numberFormat),
    };
  });
}
