import { intersection } from "../engine/address";
import { bindingsOf, type Binding, type BindingType } from "../engine/bindings";
import type { Book } from "../engine/book";
import { displayText } from "../engine/display";
import { activeCell, selectedAreas } from "../engine/selection";
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
  Execute(
    id: number,
    parameters: unknown,
    callback: (status: number | Answered, result: unknown[]) => void,
  ): void;
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
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
  };
}

const APP_TYPE_EXCEL = 1;
const ACTIVATED_BY_DOCUMENT = 2;
const INTERNAL_ERROR = 5001;
/** The older API's number for SettingsChanged. */
const SETTINGS_CHANGED = 1;
/** The older API's number for DocumentSelectionChanged, which Workbook.onSelectionChanged registers for. */
const SELECTION_CHANGED = 2;
/** What displayDialogAsync registers for to open a dialog; there are no dialogs here, so it fails. */
const DIALOG_MESSAGE_RECEIVED = 10;

/** The settings of the add-in in the document (Office.context.document.settings); values cross as JSON text. */
function settingsOf(book: Book, onChanged: () => void): object {
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
      onChanged();
    },
  };
}

/** An answer of the host as the library reads it: its status, then what was asked for. */
interface Answered {
  toArray(): unknown[];
}

/** The numbers of the older API for two of its calls and the events of bindings. */
const GET_SELECTED_DATA = 64;
const GET_BINDING = 68;
const BINDING_SELECTION_CHANGED = 3;
const BINDING_DATA_CHANGED = 4;

/** The same for the file of the workbook: a copy is made, read in parts and let go. */
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;

/** Answers the calls by which an add-in reads the workbook's file (Document.getFileAsync); null for other calls. */
function fileAnswers(
  save: () => Promise<Uint8Array>,
): (id: number, parameters: unknown) => Promise<unknown> | null {
  const files: Uint8Array[] = [];
  return (id, parameters) => {
    const given: unknown[] = Array.isArray(parameters) ? parameters : [parameters];
    const [handle, offset, size] = given;
    if (id === GET_FILE) {
      return save().then((bytes) => [files.push(bytes) - 1, bytes.length]);
    }
    if (id === CLOSE_FILE) {
      files[Number(handle)] = new Uint8Array();
      return Promise.resolve([]);
    }
    if (id !== GET_SLICE) return null;
    const slice = files[Number(handle)]?.slice(Number(offset), Number(offset) + Number(size));
    return Promise.resolve([[...(slice ?? [])], slice?.length ?? 0]);
  };
}

/** How the older API numbers the kinds of bindings. */
const BINDING_TYPES: Readonly<Record<BindingType, number>> = { Text: 0, Range: 1, Table: 2 };

function propertiesOf({ id, type, place }: Binding): unknown[] {
  const [rows, columns] = place ? [place.bottom - place.top + 1, place.right - place.left + 1] : [0, 0];
  return [id, BINDING_TYPES[type], [rows, columns, type === "Table"]];
}

/** What a call of the older API answers; null for one that is not known. */
function answered(book: Book, id: number, parameters: unknown): unknown {
  const list: unknown[] = Array.isArray(parameters) ? parameters : [];
  const [first] = list;
  if (id === GET_BINDING) {
    const binding = bindingsOf(book).find((each) => each.id === first);
    return binding ? propertiesOf(binding) : null;
  }
  if (id === GET_SELECTED_DATA) {
    const sheet = book.activeSheet();
    const { row, column } = activeCell(sheet);
    return displayText(sheet.cell(row, column), sheet.numberFormat(row, column));
  }
  return null;
}

/** Calls back when the cells of a binding are changed or selected; returns a function that stops it. */
function followBinding(
  book: Book,
  event: number,
  id: string,
  handler: (id: number, payload: unknown) => void,
): () => void {
  const events = eventsOf(book);
  const bound = (): Binding | undefined => bindingsOf(book).find((each) => each.id === id);
  if (event === BINDING_DATA_CHANGED) {
    return events.onChange((change) => {
      const binding = bound();
      const area =
        change.kind === "edited" ? change.area : change.kind === "shifted" ? change.shift.area : null;
      if (
        binding?.place &&
        area &&
        change.sheetId === binding.sheet.id &&
        intersection(binding.place, area)
      ) {
        events.afterwards(() => {
          if (events.enabled) handler(event, propertiesOf(binding));
        });
      }
    });
  }
  return events.onSelection(() => {
    const binding = bound();
    const sheet = book.activeSheet();
    const part =
      binding?.place &&
      selectedAreas(sheet).map((area) => binding.place && intersection(binding.place, area))[0];
    if (!binding?.place || !part || binding.sheet !== sheet) return;
    const offset = [part.top - binding.place.top, part.left - binding.place.left];
    const size = [part.bottom - part.top + 1, part.right - part.left + 1];
    handler(event, [propertiesOf(binding), [offset, size]]);
  });
}

/**
 * The host that Office.js finds.
 * @param instanceId new for each pane, because the library caches settings by it
 * @param save makes the workbook's file; without it an add-in can't read it
 */
export function officeExternal(
  book: Book,
  instanceId: string,
  kind: ExcelKind = {},
  save: (() => Promise<Uint8Array>) | null = null,
): OfficeExternal {
  const fileAnswer = save && fileAnswers(save);
  const sets = JSON.stringify(requirementSets(kind));
  const bindingEvents = new Map<string, () => void>();
  let stopSelection: () => void = () => undefined;
  let settingsChanged: () => void = () => undefined;
  const tellOfSettings = (): void => {
    setTimeout(settingsChanged);
    // The client listens for SettingCollection.onSettingsChanged without registering.
    eventsOf(book).send(SETTINGS_CHANGED, "", {});
  };
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
      GetSettings: () => settingsOf(book, tellOfSettings),
      GetOfficeThemeInfo: () =>
        JSON.stringify({
          bodyBackgroundColor: 0xffffff,
          bodyForegroundColor: 0,
          controlBackgroundColor: 0xffffff,
          controlForegroundColor: 0,
        }),
    }),
    Execute: (id, parameters, callback) => {
      const fail = (): void => callback(INTERNAL_ERROR, []);
      const ofFile = fileAnswer?.(id, parameters);
      if (ofFile) {
        ofFile.then((answer) => callback({ toArray: () => [0, answer] }, []), fail);
        return;
      }
      const answer = answered(book, id, parameters);
      if (answer === null) fail();
      else callback({ toArray: () => [0, answer] }, []);
    },
    RegisterEvent: (id, target, handler, callback) => {
      if (id === SELECTION_CHANGED) {
        stopSelection();
        stopSelection = eventsOf(book).onSelection(() => handler(SELECTION_CHANGED, []));
      }
      if (id === SETTINGS_CHANGED) {
        settingsChanged = () => handler(SETTINGS_CHANGED, []);
      }
      if (id === BINDING_DATA_CHANGED || id === BINDING_SELECTION_CHANGED) {
        bindingEvents.get(`${id} ${target}`)?.();
        bindingEvents.set(`${id} ${target}`, followBinding(book, id, target, handler));
      }
      callback(id === DIALOG_MESSAGE_RECEIVED ? INTERNAL_ERROR : 0);
    },
    UnregisterEvent: (id, target, callback) => {
      bindingEvents.get(`${id} ${target}`)?.();
      bindingEvents.delete(`${id} ${target}`);
      if (id === SELECTION_CHANGED) stopSelection();
      if (id === SETTINGS_CHANGED) settingsChanged = () => undefined;
      callback(0);
    },
  };
}
