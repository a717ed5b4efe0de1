import { BaseFunction, BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * INDEX and OFFSET, whose result is cells: of a table, those on the table's sheet, as in Excel. The engine, which answers all else, takes
 * the same cells of the sheet that the formula is on.
 */
class CellsOfTables extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  override needsReferenceObject = true;

  constructor(
    private readonly engines: BaseFunction,
    private readonly nameOf: (sheetId: string) => string | undefined,
  ) {
    super(engines.name);
    this.minParams = engines.minParams;
    this.maxParams = engines.maxParams;
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    this.engines.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    const result = this.engines.calculate(...given);
    const [of]: readonly unknown[] = given;
    if (result instanceof BaseReferenceObject && of instanceof BaseReferenceObject && of.isTable()) {
      const name = this.nameOf(of.getSheetId());
      if (name !== undefined) result.setForcedSheetName(name);
    }
    return result;
  }
}

/** A function of the engine whose result is cells. @param nameOf the name of a sheet */
export function cellsOfTables(
  engines: BaseFunction,
  nameOf: (sheetId: string) => string | undefined,
): BaseFunction {
  return new CellsOfTables(engines, nameOf);
}
