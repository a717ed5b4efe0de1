import {
  ICommandService,
  UniverInstanceType,
  type IExecutionOptions,
  type IWorkbookData,
  type Injector,
  type IWorksheetData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  FUNCTION_NAMES_STATISTICAL,
  IActiveDirtyManagerService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { Calculation, type CalculateWhen } from "./calculation";
import { conditionalFormatsOf } from "./conditionalFormats";
import type { CustomXmlPartContents, DocumentProperties, WorkbookContents } from "./contents";
import { countifsFunction } from "./countifs";
import { dataValidationsOf } from "./dataValidations";
import { dumpBook } from "./dump";
import { edateFunction } from "./edate";
import { invalidArgument, WorkbookError } from "./errors";
import { FormulaSheets } from "./formulaSheets";
import { emptySheetData, loadSheet, loadSheetFeatures, loadNames } from "./load";
import { networkdaysFunction } from "./networkdays";
import { workOutRowRulesByRow } from "./rowRules";
import { Sheet } from "./sheet";
import { extrasOfSheet, type SheetExtras } from "./sheetExtras";
import { StyleRegistry } from "./styles";
import { tablesOf } from "./tables";
import { todayFunctions } from "./today";
import { WaitingWrites } from "./waitingWrites";

export interface BookOptions {
  /** TODAY() and NOW() answer this day (YYYY-MM-DD) instead of the clock's. */
  today?: string;
  /** "idle" where a person looks at the cells; "asked" unless said. */
  calculate?: CalculateWhen;
}

/** Univer keeps what formulas mean by the id of their workbook, for all workbooks of the process together. */
let opened = 0;

/** A workbook in the spreadsheet engine: Univer holds cells, styles and formulas, this class what Univer has no room for. */
export class Book {
  /** Formulas to be read again before the next calculation, by what they name: a table that grows row by row is read once. */
  readonly waitingReads = new Map<string, () => void>();
  readonly workbook: Workbook;
  readonly styles: StyleRegistry;
  readonly formulaSheets: FormulaSheets;
  readonly injector: Injector;
  readonly unitId = `workbook${String((opened += 1))}`;
  /** Large writes that Univer is told of before anything else happens. */
  readonly waitingWrites = new WaitingWrites((sheet, cellValue) =>
    this.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue }),
  );
  /** The year of a date that is typed without one. */
  readonly thisYear: number;
  /** Whether any cell has ever held a formula; without one nothing has to be waited for. */
  hasFormulas = false;
  properties: DocumentProperties = { custom: [] };
  customXml: CustomXmlPartContents[] = [];
  settings = new Map<string, unknown>();
  /** The structure of the workbook is protected, with the attributes of the file. */
  protection: Record<string, string> | null = null;
  warnings: string[] = [];

  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly listeners = new Set<(sheet: Sheet) => void>();
  private sheetCount = 0;
  /** Something was changed that formulas may hang on, and they have not been waited for since. */
  private stale = true;
  private closed = false;

  private constructor(
    readonly univer: Univer,
    contents: WorkbookContents | null,
    options: BookOptions,
  ) {
    this.injector = univer.__getInjector();
    this.thisYear =
      options.today === undefined ? new Date().getFullYear() : Number(options.today.slice(0, 4));
    const data: Partial<IWorkbookData> = {
      id: this.unitId,
      name: this.unitId,
      styles: {},
      sheets: {},
      sheetOrder: [],
    };
    const first = this.nextSheetId();
    data.sheets = { [first]: emptySheetData(first, contents?.sheets[0]?.name ?? "Sheet1") };
    data.sheetOrder = [first];
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.commands = this.injector.get(ICommandService);
    this.formulaSheets = new FormulaSheets(this);
    this.calculation = new Calculation(this, options.calculate ?? "asked");
    const formulasHangOn = this.injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      // Results of formulas that the engine writes start no calculation that could be waited for.
      this.stale ||= !options?.fromFormula && formulasHangOn.get(command.id) !== undefined;
    });
    this.styles = new StyleRegistry(this.workbook.getStyles());
    const functions = this.injector.get(IFunctionService);
    functions.registerExecutors(edateFunction(), networkdaysFunction());
    const countifs = functions.getExecutor(FUNCTION_NAMES_STATISTICAL.COUNTIFS);
    if (countifs) {
      functions.registerExecutors(countifsFunction(countifs));
    }
    if (options.today !== undefined) {
      functions.registerExecutors(...todayFunctions(options.today));
    }
    this.sheetsById.set(
      first,
      new Sheet(this, first, contents?.sheets[0] && extrasOfSheet(contents.sheets[0])),
    );
    tablesOf(this);
    workOutRowRulesByRow(this.injector);
    conditionalFormatsOf(this);
    dataValidationsOf(this);
    if (contents) {
      this.load(contents, first);
    }
  }

  /** Opens a workbook in an engine that has none yet; without contents, an empty one with one sheet "Sheet1". */
  static open(univer: Univer, contents: WorkbookContents | null, options: BookOptions = {}): Book {
    return new Book(univer, contents, options);
  }

  private load(contents: WorkbookContents, firstId: string): void {
    this.properties = contents.properties;
    this.customXml = contents.customXml;
    this.settings = new Map(Object.entries(contents.settings));
    this.protection = contents.protection ?? null;
    this.warnings = contents.warnings;
    const styleIds = contents.styles.map((style) => this.styles.idOf(style));
    const loaded = contents.sheets.map((sheetContents, index) => {
      if (index > 0) {
        this.insertSheet(sheetContents.name, index, extrasOfSheet(sheetContents));
      }
      const sheet = index === 0 ? this.sheetById(firstId) : this.sheetByName(sheetContents.name);
      if (!sheet) {
        throw new WorkbookError("GeneralException", `The sheet "${sheetContents.name}" could not be opened.`);
      }
      loadSheet(sheet, sheetContents, styleIds);
      return { sheet, sheetContents };
    });
    for (const { sheet, sheetContents } of loaded) {
      loadSheetFeatures(sheet, sheetContents);
    }
    loadNames(this, contents.names);
    const active = loaded[contents.activeSheet]?.sheet ?? loaded[0]?.sheet;
    if (active) {
      this.activate(active);
    }
  }

  /** The whole workbook as plain data, as it stands now. */
  contents(): WorkbookContents {
    return dumpBook(this);
  }

  private nextSheetId(): string {
    this.sheetCount += 1;
    return `{00000000-0001-0000-${String(this.sheetCount).padStart(4, "0")}-000000000000}`;
  }

  /** The sheets in the order of their tabs. */
  sheets(): Sheet[] {
    return this.workbook.getSheets().map((model) => this.known(model.getSheetId()));
  }

  /** Sheets that a person added in the page come to be known here. */
  private known(id: string): Sheet {
    const sheet = this.sheetsById.get(id) ?? new Sheet(this, id);
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

  /** Adds an empty sheet at a place counted from 0 (null: the end). The name must be free and allowed. */
  addSheet(name: string | null, position: number | null): Sheet {
    const free = name ?? this.freeSheetName();
    checkSheetName(free);
    if (this.sheetByName(free)) {
      throw new WorkbookError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    return this.insertSheet(free, position ?? this.workbook.getSheetSize());
  }

  /** Puts an empty sheet at a place counted from 0. The name must be free and allowed. */
  insertSheet(name: string, index: number, extras?: SheetExtras): Sheet {
    const id = this.nextSheetId();
    const sheet: IWorksheetData = emptySheetData(id, name);
    // Univer would activate the sheet unless somebody else had added it; Excel does not.
    this.mutate(InsertSheetMutation.id, { unitId: this.unitId, index, sheet }, { fromCollab: true });
    const added = new Sheet(this, id, extras);
    this.sheetsById.set(id, added);
    return added;
  }

  private freeSheetName(): string {
    let number = this.workbook.getSheetSize() + 1;
    while (this.sheetByName(`Sheet${number}`)) {
      number += 1;
    }
    return `Sheet${number}`;
  }

  /** Formulas that name the sheet follow its new name. */
  async renameSheet(sheet: Sheet, name: string): Promise<void> {
    checkSheetName(name);
    const other = this.sheetByName(name);
    if (other && other !== sheet) {
      throw invalidArgument("A sheet with this name already exists.");
    }
    await this.command(SetWorksheetNameCommand.id, { ...sheet.target, name });
  }

  /** Excel keeps at least one visible sheet. */
  async deleteSheet(sheet: Sheet): Promise<void> {
    const visibleOthers = this.sheets().filter((other) => other !== sheet && !other.model.isSheetHidden());
    if (visibleOthers.length === 0) {
      throw new WorkbookError(
        "InvalidOperation",
        "This operation is not permitted: a workbook must contain at least one visible worksheet.",
      );
    }
    await this.command(RemoveSheetCommand.id, sheet.target);
    this.sheetsById.delete(sheet.id);
  }

  /** Runs one of Univer's mutations at once; throws where Univer refuses it. */
  mutate(id: string, params: object, options?: IExecutionOptions): void {
    this.waitingWrites.flush();
    if (!this.commands.syncExecuteCommand(id, params, options)) {
      throw new WorkbookError("GeneralException", `The spreadsheet engine refused "${id}".`);
    }
  }

  /** Runs one of Univer's commands, with all that hangs on it; throws where Univer refuses it. */
  async command(id: string, params: object): Promise<void> {
    this.waitingWrites.flush();
    if (!(await this.commands.executeCommand(id, params))) {
      throw new WorkbookError("GeneralException", `The spreadsheet engine refused "${id}".`);
    }
  }

  /** Tells that a sheet was changed past Univer's commands, so that a screen can be drawn again. */
  touch(sheet: Sheet): void {
    for (const listener of this.listeners) {
      listener(sheet);
    }
  }

  /** Is called with each sheet that was changed past Univer's commands; returns the way to stop it. */
  onTouched(listener: (sheet: Sheet) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when every formula has its value. */
  async settled(): Promise<void> {
    this.waitingWrites.flush();
    const reads = [...this.waitingReads.values()];
    this.waitingReads.clear();
    reads.forEach((read) => read());
    if (this.closed || !this.hasFormulas || !this.stale) {
      return;
    }
    this.stale = false;
    await this.calculation.finished();
  }

  /** Has every formula calculated anew, also those whose cells were not changed. */
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
    this.univer.dispose();
  }
}

/** Sheet names: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History" (Excel, "Rename a worksheet"). */
export function checkSheetName(name: string): void {
  if (
    name.length < 1 ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    throw invalidArgument();
  }
}
