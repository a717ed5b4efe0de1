import {
  ICommandService,
  LocaleService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type IWorkbookData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertSheetMutation, SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { searchAddressesWhereWorkedOut } from "./addressSearch";
import { Calculation, type CalculateWhen } from "./calculation";
import { keepDependencies } from "./dependencies";
import { emptySheetData } from "./emptySheet";
import { WorkbookError } from "./errors";
import { settleResults } from "./formulaResults";
import { FormulaSheets } from "./formulaSheets";
import type { SheetExtras } from "./sheetExtras";
import { findSheetsByPresentNames } from "./sheetNamesInFormulas";
import { StyleRegistry } from "./styles";
import { WaitingWrites } from "./waitingWrites";
import type { CustomXmlPartContents, DocumentProperties } from "./workbookContents";

/** What the workbook needs to know of one of its sheets. */
interface SheetOfBook {
  readonly name: string;
  /** Univer's sheet, and the ids by which its commands name it. */
  readonly model: Worksheet;
  readonly target: { unitId: string; subUnitId: string };
}

type MakeSheet<Sheet extends SheetOfBook> = (book: Kernel<Sheet>, id: string, extras?: SheetExtras) => Sheet;

/** Univer keeps what formulas mean by the id of their workbook, for all workbooks of the process together. */
let opened = 0;

/**
 * A workbook without its features, which all build on it: Univer's model of it, its list of sheets, the way to change it
 * and to wait for its formulas. It also holds what Univer has no place for. Sheets know their workbook; so their class is
 * a parameter here, and `Book` (book.ts) is the workbook with the one there is.
 */
export class Kernel<Sheet extends SheetOfBook> {
  readonly workbook: Workbook;
  readonly styles: StyleRegistry;
  readonly formulaSheets: FormulaSheets;
  readonly injector: Injector;
  readonly unitId = `workbook${String((opened += 1))}`;
  /** The year of a date that is typed without one. */
  readonly thisYear: number;
  /** Whether any cell has ever held a formula; without one there is nothing to wait for. */
  hasFormulas = false;
  properties: DocumentProperties = { custom: [] };
  customXml: CustomXmlPartContents[] = [];
  settings = new Map<string, unknown>();
  /** Whether something was changed since it was saved, as far as an add-in said so. */
  isDirty = false;
  precisionAsDisplayed = false;
  chartDataPointTrack = true;
  /** Excel.CalculationMode. It is said and kept; formulas are calculated whatever it is. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The attributes of the file where the structure of the workbook is protected. */
  protection: Record<string, string> | null = null;
  warnings: string[] = [];

  /** Called before each of the workbook's own mutations, and before Univer's listeners, of which some write what is to be written. */
  readonly beforeMutations = new Set<(id: string, params: object) => void>();

  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly beforeSettling = new Map<string, () => void>();
  private readonly waitingWrites = new WaitingWrites<Sheet>((sheet, cellValue) =>
    this.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue }),
  );
  private sheetCount = 0;
  private closed = false;

  constructor(
    private readonly univer: Univer,
    private readonly makeSheet: MakeSheet<Sheet>,
    firstSheet: { name: string; extras: SheetExtras | undefined },
    { thisYear, calculate }: { thisYear: number; calculate: CalculateWhen },
  ) {
    this.injector = univer.__getInjector();
    this.thisYear = thisYear;
    const first = this.nextSheetId();
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      name: this.unitId,
      styles: {},
      sheets: { [first]: emptySheetData(first, firstSheet.name) },
      sheetOrder: [first],
    });
    this.commands = this.injector.get(ICommandService);
    this.formulaSheets = new FormulaSheets(this.injector, this.workbook, () => this.settled());
    keepDependencies(this.injector);
    searchAddressesWhereWorkedOut(this.injector);
    settleResults(this.injector);
    findSheetsByPresentNames(this.injector, this.workbook);
    this.calculation = new Calculation(this.injector, calculate);
    this.styles = new StyleRegistry(this.workbook.getStyles());
    this.sheetsById.set(first, makeSheet(this, first, firstSheet.extras));
  }

  private nextSheetId(): string {
    this.sheetCount += 1;
    return `{00000000-0001-0000-${String(this.sheetCount).padStart(4, "0")}-000000000000}`;
  }

  /** The sheets in the order of their tabs. */
  sheets(): Sheet[] {
    return this.workbook.getSheets().map((model) => this.known(model.getSheetId()));
  }

  /** A sheet that a person added in the page is met here for the first time. */
  private known(id: string): Sheet {
    const sheet = this.sheetsById.get(id) ?? this.makeSheet(this, id);
    this.sheetsById.set(id, sheet);
    return sheet;
  }

  sheetById(id: string): Sheet | null {
    return this.workbook.getSheetBySheetId(id) ? this.known(id) : null;
  }

  /** Excel finds a sheet by its name whatever the case. */
  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): Sheet {
    return this.known(this.workbook.getActiveSheet().getSheetId());
  }

  activate(sheet: Sheet): void {
    this.mutate(SetWorksheetActiveOperation.id, sheet.target);
  }

  /** Puts an empty sheet at a place counted from 0. The name must be free and allowed. */
  insertSheet(name: string, index: number, extras?: SheetExtras): Sheet {
    const id = this.nextSheetId();
    const sheet = emptySheetData(id, name);
    // Univer would activate the sheet unless somebody else had added it; Excel does not.
    this.mutate(InsertSheetMutation.id, { unitId: this.unitId, index, sheet }, { fromCollab: true });
    const added = this.makeSheet(this, id, extras);
    this.sheetsById.set(id, added);
    return added;
  }

  /** Runs one of Univer's mutations at once; throws where Univer refuses it. */
  mutate(id: string, params: object, options?: IExecutionOptions): void {
    this.flush();
    this.beforeMutations.forEach((listener) => listener(id, params));
    if (!this.commands.syncExecuteCommand(id, params, options)) {
      throw new WorkbookError("GeneralException", `The spreadsheet engine refused "${id}".`);
    }
  }

  /** Runs one of Univer's commands, with everything that depends on it; throws where Univer refuses it. */
  async command(id: string, params: object): Promise<void> {
    this.flush();
    if (!(await this.commands.executeCommand(id, params))) {
      throw new WorkbookError("GeneralException", `The spreadsheet engine refused "${id}".`);
    }
  }

  /** Writes plain values into many cells; Univer gets them before anything else happens. */
  writeLater(sheet: Sheet, cells: Record<number, Record<number, ICellData>>): void {
    this.waitingWrites.add(sheet, cells);
  }

  /** Gives Univer the writes that wait. */
  flush(): void {
    this.waitingWrites.flush();
  }

  /** Has something done before formulas are next waited for; of two under one key, the later one is done. */
  beforeSettled(key: string, run: () => void): void {
    this.beforeSettling.set(key, run);
  }

  /** Resolves when every formula has its value. */
  async settled(): Promise<void> {
    this.flush();
    const first = [...this.beforeSettling.values()];
    this.beforeSettling.clear();
    first.forEach((run) => run());
    if (!this.closed && this.hasFormulas) {
      await this.calculation.finished();
    }
  }

  /** Has every formula calculated again, also those whose cells were not changed. */
  recalculate(): void {
    if (this.hasFormulas) {
      this.mutate(SetTriggerFormulaCalculationStartMutation.id, {
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        forceCalculation: true,
      });
    }
  }

  close(): void {
    this.closed = true;
    const words = this.injector.get(LocaleService);
    this.univer.dispose();
    // A calculation that is cut off here still asks for words a second later, and throws where there are none.
    words.load({});
  }
}
