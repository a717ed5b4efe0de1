import { childOf, childrenOf, isOn, valueOf, type XmlElement } from "./xmlTree";
import { inLetters, inRoman } from "./numerals";
import { bulletOf } from "./symbols";

/** What stands before the text of an item of a list. */
export interface ListMark {
  text: string;
  isBullet: boolean;
}

interface Level {
  format: string;
  /** As Word keeps it: "%1.", "(%2)", or the bullet itself. */
  text: string;
  start: number;
  /** The level after which this one begins again; any higher one unless said. */
  restartsAfter: number | null;
  allDecimal: boolean;
}

interface List {
  /** Lists of one definition count on from one another. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  startsAt: ReadonlyMap<number, number>;
}

interface Numbered {
  list: string;
  level: number;
}

/** Counts the items of a document's lists, in the order in which they stand (ECMA-376 part 1, section 17.9). */
export class ListNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly ofStyles: ReadonlyMap<string, Partial<Numbered>>;
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    this.ofStyles = numberedStyles(styles);
    this.lists = listsOf(numbering, this.ofStyles);
  }

  /** The number or bullet of a paragraph, which counts it; `null` where it is no item of a list. */
  markOf(properties: XmlElement | undefined): ListMark | null {
    const own = numberedBy(properties);
    const ofStyle = this.ofStyles.get(valueOf(childOf(properties, "pStyle")) ?? "");
    const id = own.list ?? ofStyle?.list ?? "0";
    const at = own.level ?? ofStyle?.level ?? 0;
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return null;
    const counts = this.counted(id, list, at);
    if (level.format === "bullet") return { text: bulletOf(level.text), isBullet: true };
    if (level.format === "none" && !level.text.includes("%"))
      return level.text === "" ? null : { text: level.text, isBullet: true };
    const text = level.text.replace(/%(\d)/g, (_whole, number: string) => {
      const other = list.levels.get(Number(number) - 1);
      const count = counts.get(Number(number) - 1) ?? other?.start ?? 1;
      return inFigures(count, level.allDecimal ? "decimal" : (other?.format ?? "decimal"));
    });
    return { text, isBullet: false };
  }

  private counted(id: string, list: List, at: number): ReadonlyMap<number, number> {
    const counts = this.counts.get(list.definition) ?? new Map<number, number>();
    this.counts.set(list.definition, counts);
    const anew = list.startsAt.get(at);
    if (anew !== undefined && !this.begun.has(`${id} ${at}`)) counts.delete(at);
    this.begun.add(`${id} ${at}`);
    const start = anew ?? list.levels.get(at)?.start ?? 1;
    counts.set(at, (counts.get(at) ?? start - 1) + 1);
    for (const [lower, level] of list.levels) {
      if (lower > at && (level.restartsAfter === null || at < level.restartsAfter)) counts.delete(lower);
    }
    return counts;
  }
}

function inFigures(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return inLetters(count);
    case "upperLetter":
      return inLetters(count).toUpperCase();
    case "lowerRoman":
      return inRoman(count);
    case "upperRoman":
      return inRoman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

function numberedBy(properties: XmlElement | undefined): Partial<Numbered> {
  const numbered = childOf(properties, "numPr");
  const list = valueOf(childOf(numbered, "numId"));
  const level = valueOf(childOf(numbered, "ilvl"));
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

/** Styles that make a paragraph an item of a list, by themselves or by the style that they are based on. */
function numberedStyles(styles: XmlElement | undefined): ReadonlyMap<string, Partial<Numbered>> {
  const all = new Map(
    childrenOf(styles)
      .filter(({ name }) => name === "style")
      .map((style) => [style.attributes["styleId"] ?? "", style]),
  );
  const found = (id: string, seen: readonly string[]): Partial<Numbered> => {
    const style = all.get(id);
    if (style === undefined || seen.includes(id)) return {};
    const based = valueOf(childOf(style, "basedOn"));
    return {
      ...(based !== undefined && found(based, [...seen, id])),
      ...numberedBy(childOf(style, "pPr")),
    };
  };
  return new Map([...all.keys()].map((id) => [id, found(id, [])]));
}

function listsOf(
  numbering: XmlElement | undefined,
  ofStyles: ReadonlyMap<string, Partial<Numbered>>,
): ReadonlyMap<string, List> {
  const parts = childrenOf(numbering);
  const definitions = new Map(
    parts
      .filter(({ name }) => name === "abstractNum")
      .map((definition) => [definition.attributes["abstractNumId"] ?? "", definition]),
  );
  const instances = new Map(
    parts
      .filter(({ name }) => name === "num")
      .map((instance) => [instance.attributes["numId"] ?? "", instance]),
  );
  /** A definition may leave it to a style, which names another list. */
  const definitionOf = (id: string, seen: readonly string[] = []): string => {
    const definition = valueOf(childOf(instances.get(id), "abstractNumId")) ?? "";
    const style = valueOf(childOf(definitions.get(definition), "numStyleLink"));
    const other = style === undefined ? undefined : ofStyles.get(style)?.list;
    return other === undefined || seen.includes(other) ? definition : definitionOf(other, [...seen, id]);
  };
  return new Map(
    [...instances].map(([id, instance]) => {
      const definition = definitionOf(id);
      const changes = childrenOf(instance).filter(({ name }) => name === "lvlOverride");
      const levels = new Map(levelsIn(childrenOf(definitions.get(definition))));
      for (const [at, level] of levelsIn(changes.flatMap((change) => childrenOf(change))))
        levels.set(at, level);
      const startsAt = changes.flatMap((change) => {
        const start = valueOf(childOf(change, "startOverride"));
        return start === undefined ? [] : [[Number(change.attributes["ilvl"] ?? 0), Number(start)] as const];
      });
      return [id, { definition, levels, startsAt: new Map(startsAt) }];
    }),
  );
}

function levelsIn(elements: readonly XmlElement[]): [number, Level][] {
  return elements
    .filter(({ name }) => name === "lvl")
    .map((level) => {
      const restart = valueOf(childOf(level, "lvlRestart"));
      return [
        Number(level.attributes["ilvl"] ?? 0),
        {
          format: valueOf(childOf(level, "numFmt")) ?? "decimal",
          text: valueOf(childOf(level, "lvlText")) ?? "",
          start: Number(valueOf(childOf(level, "start")) ?? 1),
          restartsAfter: restart === undefined ? null : Number(restart),
          allDecimal: isOn(childOf(level, "isLgl")),
        },
      ];
    });
}
