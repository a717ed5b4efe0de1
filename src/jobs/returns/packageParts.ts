/** Parts of an .xlsx file as text, by their paths in lower case. */
export type Parts = ReadonlyMap<string, string>;

/** A sheet as the workbook's part lists it. */
interface SheetListed {
  name: string;
  hidden: boolean;
  /** Its part; "" where the file does not say. */
  path: string;
}

interface Relationship {
  id: string;
  /** The last word of the relationship's type: "worksheet", "drawing". */
  type: string;
  /** The part's path from the root of the archive, in lower case. */
  path: string;
}

/** A part's path as the file means it: some programs write backslashes, and Excel reads them. */
export function pathOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The workbook's own part, which most programs call xl/workbook.xml. */
export function workbookPartOf(parts: Parts): string {
  const named = relatedTo(parts, "").find(({ type }) => type === "officeDocument")?.path;
  return named !== undefined && /workbook[^/]*\.xml$/.test(named) ? named : "xl/workbook.xml";
}

/** The worksheets in their order. A chart sheet has no cells, and Excel does not count it as a worksheet. */
export function sheetsIn(parts: Parts, workbook: string): SheetListed[] {
  const related = relatedTo(parts, workbook);
  return [...(parts.get(workbook) ?? "").matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)]
    .map(([, attributes = ""]) => ({
      attributes,
      target: related.find(({ id }) => id === attribute(attributes, "(?:\\w+:)?id")),
    }))
    .filter(({ target }) => target?.type !== "chartsheet")
    .map(({ attributes, target }) => ({
      name: unescaped(attribute(attributes, "name")),
      hidden: /hidden/i.test(attribute(attributes, "state")),
      path: target?.path ?? "",
    }));
}

/** What a part refers to; "" is the package itself (ECMA-376 part 2, section 9.3). */
export function relatedTo(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const relationships = parts.get(`${folder}_rels/${part.slice(slash + 1)}.rels`) ?? "";
  return [...relationships.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = ""]) => ({
    id: attribute(attributes, "Id"),
    type: attribute(attributes, "Type").replace(/^.*\//, ""),
    path: pathFrom(folder, unescaped(attribute(attributes, "Target"))),
  }));
}

function pathFrom(folder: string, written: string): string {
  const target = written.replaceAll("\\", "/");
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/").filter((each) => each !== "" && each !== ".")) {
    if (step === "..") {
      steps.pop();
    } else {
      steps.push(step);
    }
  }
  return steps.join("/").toLowerCase();
}

/** An attribute of a tag's text; "" where it is not there. @param name may be a pattern */
export function attribute(attributes: string, name: string): string {
  return (
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean) ??
    ""
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&");
}
