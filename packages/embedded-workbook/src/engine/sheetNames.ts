/** The longest name of a sheet. */
const MAX_LENGTH = 31;

/** Whether a text may be a sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end (Excel, "Rename a worksheet"). */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= MAX_LENGTH && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
}

/** "Sheet1" becomes "Sheet1 (2)", that "Sheet1 (3)", as in Excel when a sheet comes to where its name is taken. */
export function uniqueSheetName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) {
    return name;
  }
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, MAX_LENGTH - ending.length) + ending;
    if (!isTaken(candidate)) {
      return candidate;
    }
  }
}
