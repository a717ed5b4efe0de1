import type { Book } from "../engine/book";
import { eventsOf } from "./events";
import { excelApiMinor, hostInfo, type ExcelKind } from "./excelKind";

/**
 * `window.external` as the Office.js loader finds it in Excel for Windows and for Mac: the loader asks it which host it is in, and for
 * everything in `Office.context`. (Found by reading dist/office.debug.js of @microsoft/office-js 1.1.110.)
 */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Record<string, () => unknown>;
  Execute(id: number, parameters: unknown, callback: (status: number, result: unknown[]) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: unknown) => void,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

/** The requirement sets that the embedded workbook declares; as texts, since 1.20 is not 1.2. */
function requirementSets(kind: ExcelKind): Record<string, string> {
  return {
    ExcelApi: `1.${excelApiMinor(kind)}`,
    DialogApi: "1.2",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
  };
}

const APP_TYPE_EXCEL = 1;
const ACTIVATED_BY_DOCUMENT = 2;
const INTERNAL_ERROR = 5001;
/** The older API's number for DocumentSelectionChanged, which Workbook.onSelectionChanged registers for. */
const SELECTION_CHANGED = 2;
/** What displayDialogAsync registers for to open a dialog; there are no dialogs here, so it fails. */
const DIALOG_MESSAGE_RECEIVED = 10;

/** The settings of the add-in in the document (Office.context.document.settings); values cross as JSON text. */
function settingsOf(book: Book): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of book.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: string[], values: string[]): void {
      const entries = keys.map((key, index): [string, unknown] => [key, JSON.parse(values[index] ?? "null")]);
      book.settings = new Map(entries);
    },
  };
}

/** The host that Office.js finds. `instanceId` must be new for each pane, because the library caches settings by it. */
export function officeExternal(book: Book, instanceId: string, kind: ExcelKind = {}): OfficeExternal {
  const sets = JSON.stringify(requirementSets(kind));
  let stopSelection: () => void = () => undefined;
  return {
    GetHostInfo: () => hostInfo(kind),
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      GetAppType: () => APP_TYPE_EXCEL,
      GetSolutionRef: () => "embedded-workbook",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => "16.0.15407.10000",
      GetAppUILocale: () => "en-GB",
      GetAppDataLocale: () => "en-GB",
      GetDocUrl: () => "",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => ACTIVATED_BY_DOCUMENT,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetInstanceId: () => instanceId,
      GetInitialDisplayMode: () => 2,
      GetSupportedMatrix: () => sets,
      GetSettings: () => settingsOf(book),
      GetOfficeThemeInfo: () =>
        JSON.stringify({
          bodyBackgroundColor: 0xffffff,
          bodyForegroundColor: 0,
          controlBackgroundColor: 0xffffff,
          controlForegroundColor: 0,
        }),
    }),
    Execute: (_id, _parameters, callback) => callback(INTERNAL_ERROR, []),
    RegisterEvent: (id, _target, handler, callback) => {
      if (id === SELECTION_CHANGED) {
        stopSelection();
        stopSelection = eventsOf(book).onSelection(() => handler(SELECTION_CHANGED, []));
      }
      callback(id === DIALOG_MESSAGE_RECEIVED ? INTERNAL_ERROR : 0);
    },
    UnregisterEvent: (id, _target, callback) => {
      if (id === SELECTION_CHANGED) {
        stopSelection();
      }
      callback(0);
    },
  };
}
