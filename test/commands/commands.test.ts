import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { takePress } from "../../src/jobs/ribbon/pressedButton";
import { RIBBON_BUTTONS } from "../../src/jobs/ribbon/ribbonButtons";
import { storageOf } from "../jobs/ribbon/storage";
import { mergedReview } from "../jobs/smallReview";

interface Pressed {
  /** The page that was opened in a dialog, or null. */
  dialog: string | null;
  /** The page that was opened in the person's browser, or null. */
  browser: string | null;
  /** The button whose press the pane has taken, or null. */
  taken: string | null;
  /** What is left for a pane that is opened later: the button, or null. */
  left: string | null;
}

interface Circumstances {
  /** What Excel answers instead of doing anything. */
  failure?: Error;
  /** A dialog is open already, so Excel opens no other. */
  dialogOpen?: boolean;
  /** Excel can open the person's browser. */
  opensBrowser?: boolean;
  /** The pane is open, and looks for presses. */
  paneOpen?: boolean;
  /** Excel never answers which workbook it is. */
  silent?: boolean;
  /** The browser keeps its storage shut. */
  storageShut?: boolean;
}

const ADDRESS = "https://example.org/Review of Child R.xlsx";

/**
 * Presses a button in a workbook. As on Windows and on a Mac, a button is passed on only if Office.onReady was called
 * when the file was read.
 */
async function press(
  name: string,
  { Excel }: OpenedWorkbook,
  {
    failure,
    dialogOpen = false,
    opensBrowser = false,
    paneOpen = false,
    silent = false,
    storageShut = false,
  }: Circumstances = {},
): Promise<Pressed> {
  const pressed: Pressed = { dialog: null, browser: null, taken: null, left: null };
  const { storage } = storageOf();
  const place = { storage, workbook: () => Promise.resolve(ADDRESS), now: () => Date.now() };
  let ready = false;
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  Object.assign(globalThis, {
    localStorage: storageShut ? undefined : storage,
    location: { href: "https://add-in.example/case-review/commands.html" },
    Excel: failure ? { run: () => Promise.reject(failure) } : Excel,
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      onReady: () => {
        ready = true;
        return Promise.resolve({ host: "Excel", platform: "PC" });
      },
      actions: {
        associate: (name: string, button: (event: { completed(): void }) => void) =>
          buttons.set(name, button),
      },
      context: {
        document: {
          getFilePropertiesAsync: (answered: (result: object) => void) => {
            if (!silent) answered({ status: "succeeded", value: { url: ADDRESS } });
          },
        },
        requirements: {
          isSetSupported: (set: string) => set === "OpenBrowserWindowApi" && opensBrowser,
        },
        ui: {
          displayDialogAsync: (
            page: string,
            _options: object,
            answered: (result: { status: string }) => void,
          ) => {
            if (!dialogOpen) pressed.dialog = page;
            answered({ status: dialogOpen ? "failed" : "succeeded" });
          },
          openBrowserWindow: (page: string) => {
            pressed.browser = page;
          },
        },
      },
    },
  });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  const pane = setInterval(() => {
    if (!paneOpen) return;
    void takePress(place).then((button) => {
      pressed.taken ??= button;
    });
  }, 20);
  await new Promise<void>((completed, missing) => {
    const button = buttons.get(name);
    if (!ready) missing(new Error("Office.onReady was not called"));
    else if (button) button({ completed });
    else missing(new Error(`No button is called ${name}`));
  });
  clearInterval(pane);
  pressed.left = await takePress(place);
  return pressed;
}

const NOTHING: Pressed = { dialog: null, browser: null, taken: null, left: null };
const HELP = "https://add-in.example/case-review/assets/help.html";

async function activeSheet({ Excel }: OpenedWorkbook): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("the button Show chronology", () => {
  let workbook: OpenedWorkbook;
  afterEach(() => {
    workbook.close();
  });

  it("goes to the integrated chronology, also where it is hidden, and completes", async () => {
    workbook = await mergedReview();
    await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Review").activate();
      worksheets.getItem("Integrated chronology").visibility = "Hidden";
      await context.sync();
    });
    expect(await press("showChronology", workbook)).toEqual(NOTHING);
    expect(await activeSheet(workbook)).toBe("Integrated chronology");
  });

  it("says how to merge when there is no chronology yet, and completes", async () => {
    workbook = await openWorkbook();
    expect(await press("showChronology", workbook)).toEqual({ ...NOTHING, dialog: `${HELP}#merge` });
  });

  it("says what to do when Excel refuses, and completes", async () => {
    workbook = await openWorkbook();
    expect(
      await press("showChronology", workbook, { failure: new Error("InvalidOperationInCellEditMode") }),
    ).toEqual({ ...NOTHING, dialog: `${HELP}#trouble` });
  });

  it("says it in the browser where Excel opens no second dialog, and completes", async () => {
    workbook = await openWorkbook();
    expect(await press("showChronology", workbook, { dialogOpen: true, opensBrowser: true })).toEqual({
      ...NOTHING,
      browser: `${HELP}#merge`,
    });
  });

  it("completes where Excel can open neither, as on the web", async () => {
    workbook = await openWorkbook();
    expect(await press("showChronology", workbook, { dialogOpen: true })).toEqual(NOTHING);
  });
});

describe("the buttons that belong to the pane", () => {
  let workbook: OpenedWorkbook;
  beforeAll(async () => {
    workbook = await mergedReview([["31/02/2021", "Neighbour reported shouting at the home address."]]);
  });
  afterAll(() => workbook.close());

  it.each(RIBBON_BUTTONS)("%s is passed on to the open pane, and completes", async (button) => {
    expect(await press(button, workbook, { paneOpen: true })).toEqual({ ...NOTHING, taken: button });
  });

  it.each(["merge", "addChronology"])(
    "%s says how to open the pane while none is open, and waits for it",
    async (button) => {
      expect(await press(button, workbook)).toEqual({ ...NOTHING, dialog: `${HELP}#pane`, left: button });
    },
  );

  it("says how to open the pane where the browser keeps its storage shut", async () => {
    expect(await press("merge", workbook, { storageShut: true })).toEqual({
      ...NOTHING,
      dialog: `${HELP}#pane`,
    });
  });

  it("says how to open the pane where Excel never answers which workbook it is", async () => {
    expect(await press("merge", workbook, { silent: true, paneOpen: true })).toEqual({
      ...NOTHING,
      dialog: `${HELP}#pane`,
    });
  });

  it("Next query selects the row itself while no pane is open, and leaves nothing", async () => {
    expect(await press("nextQuery", workbook)).toEqual(NOTHING);
    expect(await activeSheet(workbook)).toBe("Police");
  });

  it("Next query says where queries come from when there is none", async () => {
    const empty = await openWorkbook();
    expect(await press("nextQuery", empty)).toEqual({ ...NOTHING, dialog: `${HELP}#queries` });
    empty.close();
  });
});
