import "../taskpane/schemasNotCompiled";
import { onFileDropped } from "./fileDrop";
import { guardFocus, Workbench } from "embedded-workbook/browser";
import { download, fetched } from "./files";
import { Messages } from "./messages";
import { Regions } from "./regions";

declare global {
  interface Window {
    /** For scripts and tests; people use the buttons (docs/interfaces.md, section 3). */
    workbench: {
      /** Resolves to the workbook as an .xlsx file. */
      save(): Promise<Uint8Array>;
      /** Replaces the workbook with the one in an .xlsx file. */
      open(bytes: Uint8Array): Promise<void>;
    };
  }
}

const SAMPLE = "Sample review.xlsx";
const NEW = "New workbook.xlsx";

/** An element of index.html, by its id. */
function part<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no #${id}.`);
  return found;
}

const messagePlace = part("message", HTMLElement);
const messages = new Messages(messagePlace);
const nameShown = part("file-name", HTMLElement);
const unsaved = part("unsaved", HTMLElement);
const picker = part("file", HTMLInputElement);
const place = part("workbook", HTMLElement);
const pane = part("pane", HTMLIFrameElement);
const guard = guardFocus(part("skip", HTMLElement), [
  part("skip", HTMLElement),
  part("header", HTMLElement),
  messagePlace,
  pane,
]);
const focusPane = () => pane.contentWindow?.focus();
const regions = new Regions(
  [
    () => {
      part("open", HTMLButtonElement).focus();
    },
    () => {
      guard.invite();
      place.querySelector<HTMLElement>("[contenteditable]")?.focus();
    },
    focusPane,
  ],
  () => (document.activeElement === pane ? 2 : place.contains(document.activeElement) ? 1 : 0),
);
const workbench = new Workbench(
  place,
  pane,
  "page/taskpane.html",
  (window) => {
    regions.listenIn(window);
  },
  showSaved,
);
let name = "";

/** Says beside the name of the workbook, and in the tab, that it has changes which are saved nowhere. */
function showSaved(isSaved: boolean): void {
  unsaved.hidden = isSaved;
  document.title = `${isSaved ? "" : "• "}${name} – Case Review`;
}

function setName(newName: string): void {
  name = newName;
  nameShown.textContent = newName;
  showSaved(!workbench.changed);
}

/** Why a file could not be opened, in a sentence that begins with its name. */
function sentence(fileName: string, error: unknown): string {
  if (error instanceof Error && error.name === "WorkbookFileError") return `${fileName} ${error.message}`;
  return `${fileName} could not be opened: ${error instanceof Error ? error.message : String(error)}`;
}

/**
 * Opens what a person chose. A workbook with unsaved changes is kept until the message is closed, so that a wrong click
 * loses nothing.
 */
async function openForPerson(fileName: string, read: () => Promise<Uint8Array | undefined>): Promise<void> {
  messages.clear();
  try {
    const bytes = await read();
    const before = workbench.changed ? { name, bytes: await workbench.written() } : null;
    const warnings = await workbench.open(bytes);
    setName(fileName);
    const action = before && {
      label: `Go back to ${before.name}`,
      run: () => void openForPerson(before.name, () => Promise.resolve(before.bytes)),
    };
    if (warnings.length > 0) {
      const text = `${fileName} is open. Some of what is in it will not be saved:`;
      messages.show({ kind: "warning", text, list: warnings, ...(action && { action }) });
    } else if (action) {
      messages.show({ kind: "done", text: `${fileName} is open.`, action });
    }
  } catch (error) {
    messages.show({
      kind: "error",
      text: `${sentence(fileName, error)} The workbook that was open is unchanged.`,
    });
  }
}

function openFile(file: File): void {
  void openForPerson(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

async function saveForPerson(): Promise<void> {
  try {
    download(name, new Uint8Array(await workbench.save()));
    messages.show({ kind: "done", text: `${name} was saved to your downloads.` });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    messages.show({ kind: "error", text: `${name} could not be saved: ${why}. It is still open here.` });
  }
}

part("open", HTMLButtonElement).addEventListener("click", () => {
  picker.click();
});
picker.addEventListener("change", () => {
  const file = picker.files?.[0];
  picker.value = "";
  if (file) openFile(file);
});
part("save", HTMLButtonElement).addEventListener("click", () => void saveForPerson());
part("new", HTMLButtonElement).addEventListener("click", () => {
  void openForPerson(NEW, () => Promise.resolve(undefined));
});
part("skip", HTMLAnchorElement).addEventListener("click", (event) => {
  event.preventDefault();
  focusPane();
});
regions.listenIn(window);
// The browser asks in its own words whether to leave, and what was not saved would be lost.
window.addEventListener("beforeunload", (event) => {
  if (workbench.changed) event.preventDefault();
});
onFileDropped(part("drop-hint", HTMLElement), openFile);

window.workbench = {
  save: () => workbench.save(),
  open: async (bytes) => {
    messages.clear();
    const warnings = await workbench.open(bytes);
    setName(NEW);
    if (warnings.length > 0)
      messages.show({ kind: "warning", text: "This will not be saved:", list: warnings });
  },
};

async function start(): Promise<void> {
  const empty = new URLSearchParams(location.search).has("empty");
  const sample = empty ? null : await fetched("sample.xlsx");
  await workbench.open(sample ?? undefined);
  setName(sample ? SAMPLE : NEW);
  document.documentElement.dataset.ready = "yes";
}

start().catch((error: unknown) => {
  messages.show({ kind: "error", text: sentence("The workbook", error) });
});
