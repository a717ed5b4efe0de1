/** What this Excel and this keyboard can do: the only place of the pane that asks where it runs. */
export interface Platform {
  /** A link with `download` saves a file. Excel on a Mac does nothing there, and says nothing. */
  savesFiles: boolean;
  /** The keys that copy what is selected. */
  copyKeys: "⌘C" | "Ctrl+C";
}

export function platformHere(): Platform {
  const context: Partial<Office.Context> | undefined = Office.context;
  const inMacExcel = context.platform === Office.PlatformType.Mac;
  // Excel on the web may be in a browser on a Mac.
  const macKeys = inMacExcel || navigator.userAgent.includes("Macintosh");
  return { savesFiles: !inMacExcel, copyKeys: macKeys ? "⌘C" : "Ctrl+C" };
}
