interface Pressed {
  /** What was done with the workbook, in order. */
  did: string[];
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
 * Presses "Show chronology" in a workbook with these sheets. As on Windows and on a Mac, a button is passed on only if
 * Office.onReady was called when the file was read.
 */
async function press(
  sheets: readonly string[],
  { failure, dialogOpen = false, opensBrowser = false }: Circumstances = {},
): Promise<Pressed> {
  const pressed: Pressed = { did: [], dialog: null, browser: null };
  let ready = false;
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const worksheets = {
    getItemOrNullObject: (name: string) => ({
      isNullObject: !sheets.includes(name),
      visibility: "Hidden",
      load() {
        return this;
      },
      activate() {
        pressed.did.push(`${name}, ${this.visibility}`);
      },
    }),
  };
  Object.assign(globalThis, {
    location: { href: "https://add-in.example/case-review/commands.html" },
    Excel: {
      run: (batch: (context: object) => unknown) =>
        failure
          ? Promise.reject(failure)
          : Promise.resolve(batch({ workbook: { worksheets }, sync: () => Promise.resolve() })),
    },
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

describe("the button Show chronology", () => {
  it("goes to the integrated chronology, and completes", async () => {
    const pressed = await press(["Review", "Integrated chronology"]);
    expect(pressed).toEqual({ did: ["Integrated chronology, Visible"], dialog: null, browser: null });
  });

  it("says how to merge when there is no chronology yet, and completes", async () => {
    const pressed = await press(["Sheet1"]);
    expect(pressed).toEqual({
      did: [],
      dialog: "https://add-in.example/case-review/assets/help.html#merge",
      browser: null,
    });
  });

  it("says what to do when Excel refuses, and completes", async () => {
    const pressed = await press(["Integrated chronology"], {
      failure: new Error("InvalidOperationInCellEditMode"),
    });
    expect(pressed).toEqual({
      did: [],
      dialog: "https://add-in.example/case-review/assets/help.html#trouble",
      browser: null,
    });
  });

  it("says it in the browser where Excel opens no second dialog, and completes", async () => {
    const pressed = await press(["Sheet1"], { dialogOpen: true, opensBrowser: true });
    expect(pressed).toEqual({
      did: [],
      dialog: null,
      browser: "https://add-in.example/case-review/assets/help.html#merge",
    });
  });

  it("completes where Excel can open neither, as on the web", async () => {
    const pressed = await press(["Sheet1"], { dialogOpen: true });
    expect(pressed).toEqual({ did: [], dialog: null, browser: null });
  });
});
