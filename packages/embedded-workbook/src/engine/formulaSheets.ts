import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { MoveRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { z } from "zod";

type Cells = Record<number, Record<number, object | null> | null>;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

const formulas = z.custom<Cells>(isObject);
const onSheet = z.object({ subUnitId: z.string() });
const onCells = onSheet.extend({
  cellValue: z.custom<Cells>(isObject),
});
const moved = z.object({
  from: onSheet.partial(),
  to: onSheet.partial(),
});

function mayHoldFormula(cell: object | null): boolean {
  if (cell === null) return false;
  return ("f" in cell && Boolean(cell.f)) || ("si" in cell && Boolean(cell.si));
}

/**
 * Which sheets hold formulas. Univer goes through every cell of the workbook at each write to find them; a sheet of thousands
 * of rows may hold none, so what is known of a sheet is kept, and only sheets with formulas are gone through.
 */
export class FormulaSheets {
  /** True: there may be formulas; false: there are none; not known yet: look. */
  private readonly known = new Map<string, boolean>();
  private readonly look: FormulaDataModel["getSheetFormulaData"];

  /** @param allSettled resolves when all formulas of the workbook have their values */
  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    private readonly allSettled: () => Promise<void>,
  ) {
    const model = injector.get(FormulaDataModel);
    this.look = model.getSheetFormulaData.bind(model);
    Reflect.set(model, "getFormulaData", () => ({ [workbook.getUnitId()]: this.whenAsked() }));
    const idsOf: unknown = Reflect.get(model, "_getSheetFormulaIdMap");
    if (typeof idsOf === "function") {
      const look = (...args: string[]): unknown => Reflect.apply(idsOf, model, args);
      Reflect.set(model, "_getSheetFormulaIdMap", (unitId: string, sheetId: string): unknown =>
        this.known.get(sheetId) === false ? {} : look(unitId, sheetId),
      );
    }
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => this.notice(id, params));
  }

  /** The formulas of all sheets, each looked for when it is asked for: a write asks for its own sheet alone. */
  private whenAsked(): object {
    const sheets = {};
    for (const id of this.workbook.getSheets().map((sheet) => sheet.getSheetId())) {
      const hold = (value: unknown): unknown => {
        Object.defineProperty(sheets, id, { value, writable: true, enumerable: true, configurable: true });
        return value;
      };
      Object.defineProperty(sheets, id, {
        get: () => hold(this.of(id)),
        set: hold,
        enumerable: true,
        configurable: true,
      });
    }
    return sheets;
  }

  /** The formulas of a sheet by row and column, as Univer holds them. */
  of(sheetId: string): Cells {
    if (this.known.get(sheetId) === false) {
      return {};
    }
    const found = formulas.parse(this.look(this.workbook.getUnitId(), sheetId) ?? {});
    this.known.set(sheetId, Object.keys(found).length > 0);
    return found;
  }

  /** Resolves when the formulas of a sheet have their values; at once where it has none. */
  async settled(sheet: { readonly id: string }): Promise<void> {
    if (Object.keys(this.of(sheet.id)).length > 0) {
      await this.allSettled();
    }
  }

  private notice(id: string, params: unknown): void {
    if (id === SetRangeValuesMutation.id) {
      const parsed = onCells.safeParse(params);
      const sheetId = parsed.success ? parsed.data.subUnitId : null;
      if (parsed.success && sheetId !== null && this.known.get(sheetId) === false) {
        const rows = Object.values(parsed.data.cellValue);
        if (rows.some((row) => Object.values(row ?? {}).some(mayHoldFormula))) this.known.set(sheetId, true);
      }
    } else if (id === MoveRangeMutation.id) {
      const parsed = moved.safeParse(params);
      const [from, to] = parsed.success ? [parsed.data.from.subUnitId, parsed.data.to.subUnitId] : [];
      // Moving cells within a sheet without formulas makes none.
      if (from !== to && to !== undefined) this.known.delete(to);
    }
  }
}
