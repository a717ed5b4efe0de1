import { restyle } from "../../../engine/restyle";
import { uniform } from "../../../engine/areaStyles";
import { changeBorder, readBorder, type BorderSide } from "../../../engine/borders";
import type { Area, Border, CellStyle } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { borderAspects } from "./borderLines";
import { alignmentAspects, fillAspects, fontAspects, protectionAspects, type Aspect } from "./styleAspects";

/** The changes in an object such as Excel.SettableCellProperties.format, worked out once and used for many cells. */
export interface FormatChange {
  styles: ((style: CellStyle) => CellStyle)[];
  borders: [side: BorderSide, change: (border: Border | undefined) => Border | undefined][];
}

const GROUPS: Record<string, Record<string, Aspect>> = {
  fill: fillAspects,
  font: fontAspects,
  protection: protectionAspects,
};

const PLAIN: Record<string, Aspect> = alignmentAspects;

/** Excel.CellBorderCollection has shorter names for the sides. */
const SIDES: Record<string, BorderSide> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
const BORDER_ASPECTS: Record<string, (typeof borderAspects)[keyof typeof borderAspects]> = borderAspects;

function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The entries of an object that are set; throws InvalidArgument for anything but an object. */
export function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument();
  }
  return Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
}

function unknown(name: string): WorkbookError {
  return new WorkbookError("NotImplemented", `The embedded workbook does not know the format "${name}".`);
}

/** Works out what a format object changes; `others` takes what is not part of a cell's style (row heights …). */
export function formatChange(
  format: unknown,
  others: (name: string, value: unknown) => boolean = () => false,
): FormatChange {
  const change: FormatChange = { styles: [], borders: [] };
  for (const [name, value] of entriesOf(format)) {
    const group = own(GROUPS, name);
    const plain = own(PLAIN, name);
    if (group) {
      for (const [inner, innerValue] of entriesOf(value)) {
        const aspect = own(group, inner);
        if (!aspect) {
          throw unknown(`${name}/${inner}`);
        }
        change.styles.push(aspect.change(innerValue));
      }
    } else if (plain) {
      change.styles.push(plain.change(value));
    } else if (name === "borders") {
      change.borders.push(...borderChanges(value));
    } else if (!others(name, value)) {
      throw unknown(name);
    }
  }
  return change;
}

function borderChanges(value: unknown): FormatChange["borders"] {
  return entriesOf(value).flatMap(([name, border]) => {
    const side = own(SIDES, name);
    if (!side) {
      throw unknown(`borders/${name}`);
    }
    return entriesOf(border).map(([inner, innerValue]): FormatChange["borders"][number] => {
      const aspect = own(BORDER_ASPECTS, inner);
      if (!aspect) {
        throw unknown(`borders/${name}/${inner}`);
      }
      return [side, aspect.change(innerValue)];
    });
  });
}

/** Applies a change to an area. */
export function applyFormat(sheet: Sheet, area: Area, { styles, borders }: FormatChange): void {
  if (styles.length > 0) {
    restyle(sheet, area, (style) => styles.reduce((changed, change) => change(changed), style));
  }
  for (const [side, change] of borders) {
    changeBorder(sheet, [area], side, change);
  }
}

/** Reads what a load-options object such as Excel.CellPropertiesLoadOptions.format asks for (names set to true). */
export function readFormat(
  sheet: Sheet,
  area: Area,
  options: unknown,
  others: (name: string) => unknown = () => undefined,
): Record<string, unknown> {
  const asked = entriesOf(options).filter(([, value]) => value !== false);
  return Object.fromEntries(
    asked.map(([name, inner]) => {
      const group = own(GROUPS, name);
      const plain = own(PLAIN, name);
      if (group) {
        return [name, readGroup(sheet, area, name, group, inner)];
      }
      if (plain) {
        return [name, uniform(sheet, [area], plain.read)];
      }
      if (name === "borders") {
        return [name, readBorders(sheet, area, inner)];
      }
      const other = others(name);
      if (other === undefined) {
        throw unknown(name);
      }
      return [name, other];
    }),
  );
}

function namesAsked(options: unknown, all: readonly string[]): string[] {
  return options === true
    ? [...all]
    : entriesOf(options)
        .filter(([, value]) => value !== false)
        .map(([name]) => name);
}

function readGroup(
  sheet: Sheet,
  area: Area,
  groupName: string,
  group: Record<string, Aspect>,
  options: unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    namesAsked(options, Object.keys(group)).map((name) => {
      const aspect = own(group, name);
      if (!aspect) {
        throw unknown(`${groupName}/${name}`);
      }
      return [name, uniform(sheet, [area], aspect.read)];
    }),
  );
}

function readBorders(sheet: Sheet, area: Area, options: unknown): Record<string, unknown> {
  const sides = entriesOf(options === true ? SIDES : options).filter(([, value]) => value !== false);
  // CellPropertiesBorderLoadOptions may say what to read for all sides at once.
  const forAll = sides.every(([name]) => own(BORDER_ASPECTS, name));
  const wanted: [string, unknown][] = forAll
    ? Object.keys(SIDES).map((name) => [name, options])
    : sides.map(([name, inner]) => [name, options === true ? true : inner]);
  return Object.fromEntries(
    wanted.map(([name, inner]) => {
      const side = own(SIDES, name);
      if (!side) {
        throw unknown(`borders/${name}`);
      }
      const values = namesAsked(inner, Object.keys(BORDER_ASPECTS)).map((aspectName): [string, unknown] => {
        const aspect = own(BORDER_ASPECTS, aspectName);
        if (!aspect) {
          throw unknown(`borders/${name}/${aspectName}`);
        }
        return [aspectName, readBorder(sheet, [area], side, aspect.read)];
      });
      return [name, Object.fromEntries(values)];
    }),
  );
}
