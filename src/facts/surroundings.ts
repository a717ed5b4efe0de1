import type { Surroundings } from "./report";

/** Requirement sets, and the newest version of each that may be there. */
const SETS: readonly (readonly [name: string, newest: number])[] = [
  ["ExcelApi", 30],
  ["ExcelApiOnline", 1],
  ["ExcelApiDesktop", 9],
  ["SharedRuntime", 2],
  ["DialogApi", 3],
  ["RibbonApi", 3],
];

/** Which Excel this is, as far as it says. Nothing about the person, the machine's name or a workbook. */
export function surroundings(): Surroundings {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = Office.context;
  const sets = SETS.map(([name, newest]) => {
    const minors = Array.from({ length: newest }, (_, index) => newest - index);
    const minor = minors.find((number) => requirements.isSetSupported(name, `1.${number}`));
    return minor === undefined ? `${name} none` : `${name} 1.${minor}`;
  });
  return [
    ["Excel", `${diagnostics.host} on ${diagnostics.platform}, version ${diagnostics.version}`],
    ["Requirement sets", sets.join(", ")],
    ["Languages", `${displayLanguage} shown, ${contentLanguage} written`],
    ["Browser", navigator.userAgent],
  ];
}
