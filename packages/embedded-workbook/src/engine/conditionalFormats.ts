import { intersection } from "./address";
import type { Book } from "./book";
import { isWhole, mapFormulas, type ConditionalFormat } from "./conditionalFormat";
import { mirrorFormats } from "./conditionalFormatMirror";
import type { Area, ConditionalFormatContents } from "./contents";
import type { Feature } from "./feature";
import { stateFor } from "./featureState";
import { movedFormula, shiftedRule } from "./formulaShift";
import { anchorOf, copiedAreas, stretched, without } from "./ruleAreas";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

/** The conditional formats of a workbook, by sheet, the first to be applied first. */
class ConditionalFormats {
  private readonly bySheet = new Map<string, ConditionalFormat[]>();
  private count = 0;

  constructor(private readonly book: Book) {}

  on(sheet: Sheet): readonly ConditionalFormat[] {
    return this.bySheet.get(sheet.id) ?? [];
  }

  /** Those that apply to some cell of some areas. */
  at(sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] {
    return this.on(sheet).filter((format) =>
      format.areas.some((own) => areas.some((area) => intersection(own, area))),
    );
  }

  private newId(): string {
    this.count += 1;
    return `{00000000-000E-0000-0000-${this.count.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  private put(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
    this.bySheet.set(sheet.id, [...formats]);
    mirrorFormats(sheet, formats);
  }

  /** A new one is applied before all others (ConditionalFormatCollection.add: "at the first/top priority"). */
  add(sheet: Sheet, contents: Omit<ConditionalFormatContents, "priority">): ConditionalFormat {
    const format = { ...contents, id: this.newId() };
    this.put(sheet, [format, ...this.on(sheet)]);
    return format;
  }

  /** Adds those of a file or of a copied sheet. */
  load(sheet: Sheet, contents: readonly ConditionalFormatContents[]): void {
    const sorted = [...contents].sort((one, other) => one.priority - other.priority);
    const formats = sorted.map(({ priority: _priority, ...format }) => ({ ...format, id: this.newId() }));
    if (formats.length > 0) {
      this.put(sheet, [...this.on(sheet), ...formats]);
    }
  }

  /** What a person made of the formats of a sheet in the page. */
  takeOver(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
    this.bySheet.set(sheet.id, [...formats]);
  }

  /** Shows a format that was changed in place. */
  changed(sheet: Sheet): void {
    mirrorFormats(sheet, this.on(sheet));
  }

  remove(sheet: Sheet, format: ConditionalFormat): void {
    this.put(
      sheet,
      this.on(sheet).filter((other) => other !== format),
    );
  }

  /** Moves a format to another place in the order; the others make room. */
  prioritise(sheet: Sheet, format: ConditionalFormat, priority: number): void {
    const others = this.on(sheet).filter((other) => other !== format);
    others.splice(priority, 0, format);
    this.put(sheet, others);
  }

  /** Removes the formats from an area; where else they apply, they stay. */
  clear(sheet: Sheet, area: Area): void {
    const left = this.on(sheet).flatMap((format) => {
      format.areas = without(format.areas, area);
      return format.areas.length > 0 ? [format] : [];
    });
    this.put(sheet, left);
  }

  /** The formats of an area cover another one too, as after a copy, in the place of those that it has. */
  copy(from: Sheet, source: Area, to: Sheet, target: Area): void {
    const copied = this.at(from, [source]);
    if (copied.length === 0 && this.at(to, [target]).length === 0) return;
    const [down, across] = [target.top - source.top, target.left - source.left];
    const partOf = (areas: readonly Area[]): Area[] => copiedAreas(areas, source, target);
    const covered = copied.map((format) => ({
      format,
      areas: partOf(format.areas),
      anchor: anchorOf(format.areas),
    }));
    if (from !== to || !intersection(source, target)) this.clear(to, target);
    const added: ConditionalFormat[] = [];
    for (const { format, areas, anchor } of covered) {
      const kept = from === to && this.on(to).includes(format);
      const now = kept
        ? [
            ...format.areas.flatMap((own) => areas.reduce((left, area) => without(left, area), [own])),
            ...areas,
          ]
        : areas;
      const moved = anchorOf(now);
      const rule = mapFormulas(format.rule, (formula) =>
        movedFormula(
          this.book,
          formula,
          moved.row - anchor.row - (kept ? 0 : down),
          moved.column - anchor.column - (kept ? 0 : across),
        ),
      );
      if (kept) Object.assign(format, { areas: now, rule });
      else added.push({ ...structuredClone(format), id: this.newId(), areas: now, rule });
    }
    this.put(to, [...this.on(to), ...added]);
  }

  /** A table's formats cover the rows that are added to it. */
  stretch(sheet: Sheet, body: Area, count: number): void {
    for (const format of this.on(sheet)) {
      format.areas = stretched(format.areas, body, count);
    }
    mirrorFormats(sheet, this.on(sheet));
  }

  /** Areas and formulas go where the cells go that were shifted on a sheet. */
  follow(sheet: Sheet, shift: AreaShift): void {
    for (const [id, formats] of this.bySheet) {
      const home = this.book.sheetById(id);
      if (home && formats.length > 0) {
        const kept = formats.flatMap((format) => {
          const { areas, formula } = shiftedRule(format.areas, home, sheet, shift);
          format.areas = areas;
          format.rule = mapFormulas(format.rule, formula);
          return areas.length > 0 ? [format] : [];
        });
        this.put(home, kept);
      }
    }
  }
}

/** The conditional formats of a workbook. */
export const conditionalFormatsOf = stateFor((book: Book) => new ConditionalFormats(book));

export const conditionalFormats: Feature = {
  load: (sheet, contents) => conditionalFormatsOf(sheet.book).load(sheet, contents.conditionalFormats),
  dump: (sheet) => ({
    conditionalFormats: conditionalFormatsOf(sheet.book)
      .on(sheet)
      .filter(isWhole)
      .map(({ id: _id, ...format }, priority) => structuredClone({ ...format, priority })),
  }),
  follow: (sheet, shift) => conditionalFormatsOf(sheet.book).follow(sheet, shift),
};
