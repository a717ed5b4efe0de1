/** The built-in styles: Excel.BuiltInStyle, and their names and numbers in a file (ECMA-376 part 1, 18.8.7). */
const STYLES: readonly (readonly [name: string, inFile: string, id: number])[] = [
  ["Normal", "Normal", 0],
  ["Comma", "Comma", 3],
  ["Currency", "Currency", 4],
  ["Percent", "Percent", 5],
  ["WholeComma", "Comma [0]", 6],
  ["WholeDollar", "Currency [0]", 7],
  ["Hlink", "Hyperlink", 8],
  ["HlinkTrav", "Followed Hyperlink", 9],
  ["Note", "Note", 10],
  ["WarningText", "Warning Text", 11],
  ["Emphasis1", "Emphasis 1", 12],
  ["Emphasis2", "Emphasis 2", 13],
  ["Emphasis3", "Emphasis 3", 14],
  ["SheetTitle", "Title", 15],
  ["Heading1", "Heading 1", 16],
  ["Heading2", "Heading 2", 17],
  ["Heading3", "Heading 3", 18],
  ["Heading4", "Heading 4", 19],
  ["Input", "Input", 20],
  ["Output", "Output", 21],
  ["Calculation", "Calculation", 22],
  ["CheckCell", "Check Cell", 23],
  ["LinkedCell", "Linked Cell", 24],
  ["Total", "Total", 25],
  ["Good", "Good", 26],
  ["Bad", "Bad", 27],
  ["Neutral", "Neutral", 28],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent) => [
    [`Accent${accent}`, `Accent${accent}`, 25 + 4 * accent] as const,
    ...[20, 40, 60].map(
      (share, index) =>
        [`Accent${accent}_${share}`, `${share}% - Accent${accent}`, 26 + 4 * accent + index] as const,
    ),
  ]),
  ["ExplanatoryText", "Explanatory Text", 53],
];

const byName = new Map(STYLES.map(([name, inFile, id]) => [name, { inFile, id }]));
const byId = new Map(STYLES.map(([name, , id]) => [id, name]));

/** What a built-in style is called in a file, and its number there. */
export function builtInStyle(name: string): { inFile: string; id: number } | undefined {
  return byName.get(name);
}

/** Excel.BuiltInStyle of a number; undefined for the styles of outlines, which the API has no names for. */
export function builtInStyleName(id: number): string | undefined {
  return byId.get(id);
}
