import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { mergedReview } from "../jobs/smallReview";

interface Pressed {
  /** The page that was opened in a dialog, or null. */
  dialog: string | null;
  /** The page that was opened in the person's browser, or null. */
  browser: string | null;
}

interface Circumstances {
  /** What Excel answers instead of doing anything. */
  failure?: Error;
  /** A dialog is open already, so Excel opens no other. */
  dialogOpen?: boolean;
  /** Excel can open the person's browser. */
  opensBrowser?: boolean;
}

/**
 * Presses "Show chronology" in a workbook. As on Windows and on a Mac, a button is passed on only if Office.onReady was called
 * when the file was read.
 */
async function press(
  { Excel }: OpenedWorkbook,
  { failure, dialogOpen = false, opensBrowser = false }: Circumstances = {},
): Promise<Pressed> {
  const pressed: Pressed = { dialog: null, browser: null };
  let ready = false;
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  Object.assign(globalThis, {
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
  await new Promise<void>((completed, missing) => {
    const button = buttons.get("showChronology");
    if (!ready) missing(new Error("Office.onReady was not called"));
    else if (button) button({ completed });
    else missing(new Error("No button is called showChronology"));
  });
  return pressed;
}

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
    expect(await press(workbook)).toEqual({ dialog: null, browser: null });
    expect(await activeSheet(workbook)).toBe("Integrated chronology");
  });

  it("says how to merge when there is no chronology yet, and completes", async () => {
    workbook = await openWorkbook();
    expect(await press(workbook)).toEqual({
      dialog: "https://add-in.example/case-review/assets/help.html#merge",
      browser: null,
    });
  });

  it("says what to do when Excel refuses, and completes", async () => {
    workbook = await openWorkbook();
    expect(await press(workbook, { failure: new Error("InvalidOperationInCellEditMode") })).toEqual({
      dialog: "https://add-in.example/case-review/assets/help.html#trouble",
      browser: null,
    });
  });

  it("says it in the browser where Excel opens no second dialog, and completes", async () => {
    workbook = await openWorkbook();
    expect(await press(workbook, { dialogOpen: true, opensBrowser: true })).toEqual({
      dialog: null,
      browser: "https://add-in.example/case-review/assets/help.html#merge",
    });
  });

  it("completes where Excel can open neither, as on the web", async () => {
    workbook = await openWorkbook();
    expect(await press(workbook, { dialogOpen: true })).toEqual({ dialog: null, browser: null });
  });
});
