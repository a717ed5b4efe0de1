interface Pressed {
  /** What was done with the workbook, in order. */
  did: string[];
  /** The page that was opened in a dialog, or null. */
  dialog: string | null;
}

/** Presses "Show chronology" in a workbook with these sheets; a failure is what Excel answers instead. */
async function press(sheets: readonly string[], failure?: Error): Promise<Pressed> {
  const pressed: Pressed = { did: [], dialog: null };
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const worksheets = {
    getItemOrNullObject: (name: string) => ({
      isNullObject: !sheets.includes(name),
      visibility: "Hidden",
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
      actions: {
        associate: (name: string, button: (event: { completed(): void }) => void) =>
          buttons.set(name, button),
      },
      context: {
        requirements: { isSetSupported: () => false },
        ui: {
          displayDialogAsync: (page: string) => {
            pressed.dialog = page;
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
    if (button) button({ completed });
    else missing(new Error("No button is called showChronology"));
  });
  return pressed;
}

describe("the button Show chronology", () => {
  it("goes to the integrated chronology, and completes", async () => {
    const pressed = await press(["Review", "Integrated chronology"]);
    expect(pressed).toEqual({ did: ["Integrated chronology, Visible"], dialog: null });
  });

  it("says how to merge when there is no chronology yet, and completes", async () => {
    const pressed = await press(["Sheet1"]);
    expect(pressed).toEqual({ did: [], dialog: "https://add-in.example/case-review/assets/help.html#merge" });
  });

  it("says what to do when Excel refuses, and completes", async () => {
    const pressed = await press(["Integrated chronology"], new Error("InvalidOperationInCellEditMode"));
    expect(pressed).toEqual({
      did: [],
      dialog: "https://add-in.example/case-review/assets/help.html#trouble",
    });
  });
});
