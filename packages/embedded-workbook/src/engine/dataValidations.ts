import { contains, intersection } from "./address";
import type { Book } from "./book";
import type { Area, DataValidationContents } from "./contents";
import { mirrorValidations } from "./dataValidationMirror";
import type { Feature } from "./feature";
import { stateFor } from "./featureState";
import { movedFormula, shiftedRule } from "./formulaShift";
import { anchorOf, copiedAreas, stretched, without } from "./ruleAreas";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

/** Everything of a validation but where it applies. */
export type Validation = Omit<DataValidationContents, "areas">;

/** The data validations of a workbook, by sheet. A cell has one at most. */
class DataValidations {
  private readonly bySheet = new Map<string, DataValidationContents[]>();

  constructor(private readonly book: Book) {}

  on(sheet: Sheet): readonly DataValidationContents[] {
    return this.bySheet.get(sheet.id) ?? [];
  }

  /** Those of some cell of an area. */
  at(sheet: Sheet, area: Area): DataValidationContents[] {
    return this.on(sheet).filter(({ areas }) => areas.some((own) => intersection(own, area)));
  }

  private put(sheet: Sheet, validations: DataValidationContents[]): void {
    this.bySheet.set(sheet.id, validations);
    mirrorValidations(sheet, validations);
  }

  load(sheet: Sheet, validations: readonly DataValidationContents[]): void {
    if (validations.length > 0) {
      this.put(sheet, [...this.on(sheet), ...structuredClone(validations)]);
    }
  }

  /** What a person made of the validations of a sheet in the page. */
  takeOver(sheet: Sheet, validations: DataValidationContents[]): void {
    this.bySheet.set(sheet.id, validations);
  }

  private without(sheet: Sheet, area: Area): DataValidationContents[] {
    return this.on(sheet)
      .map((validation) => ({ ...validation, areas: without(validation.areas, area) }))
      .filter(({ areas }) => areas.length > 0);
  }

  /** Gives the cells of an area a validation instead of the one they have; null takes it away. */
  set(sheet: Sheet, area: Area, validation: Validation | null): void {
    const others = this.without(sheet, area);
    this.put(sheet, validation ? [...others, { ...validation, areas: [{ ...area }] }] : others);
  }

  /** The validation of an area is that of another one too, as after a copy. */
  copy(from: Sheet, source: Area, to: Sheet, target: Area): void {
    const copied = this.at(from, source);
    const replaced = this.at(to, target);
    if (copied.length === 0 && replaced.length === 0) return;
    const [only] = copied;
    const covers = (area: Area): boolean => only?.areas.some((own) => contains(own, area)) ?? false;
    if (
      copied.length === 1 &&
      replaced.length === 1 &&
      only === replaced[0] &&
      covers(source) &&
      covers(target)
    )
      return;
    const parts = copied.map((validation) => {
      const areas = copiedAreas(validation.areas, source, target);
      const [before, after] = [anchorOf(validation.areas), anchorOf(areas)];
      const operand = (text: string): string =>
        text.startsWith('"')
          ? text
          : movedFormula(this.book, `=${text}`, after.row - before.row, after.column - before.column).replace(
              /^=/,
              "",
            );
      return {
        ...structuredClone(validation),
        areas,
        ...(validation.formula1 !== undefined && { formula1: operand(validation.formula1) }),
        ...(validation.formula2 !== undefined && { formula2: operand(validation.formula2) }),
      };
    });
    this.put(to, [...this.without(to, target), ...parts]);
  }

  /** A table's validations cover the rows that are added to it. */
  stretch(sheet: Sheet, body: Area, count: number): void {
    const validations = this.on(sheet).map((validation) => ({
      ...validation,
      areas: stretched(validation.areas, body, count),
    }));
    if (validations.length > 0) {
      this.put(sheet, validations);
    }
  }

  /** Areas and formulas go where the cells go that were shifted on a sheet. */
  follow(sheet: Sheet, shift: AreaShift): void {
    for (const [id, validations] of this.bySheet) {
      const home = this.book.sheetById(id);
      if (home && validations.length > 0) {
        const moved = validations.map((validation) => {
          const { areas, formula } = shiftedRule(validation.areas, home, sheet, shift);
          const operand = (text: string): string =>
            text.startsWith('"') ? text : formula(`=${text}`).replace(/^=/, "");
          return {
            ...validation,
            areas,
            ...(validation.formula1 !== undefined && { formula1: operand(validation.formula1) }),
            ...(validation.formula2 !== undefined && { formula2: operand(validation.formula2) }),
          };
        });
        this.put(
          home,
          moved.filter(({ areas }) => areas.length > 0),
        );
      }
    }
  }
}

/** The data validations of a workbook. */
export const dataValidationsOf = stateFor((book: Book) => new DataValidations(book));

export const dataValidations: Feature = {
  load: (sheet, contents) => dataValidationsOf(sheet.book).load(sheet, contents.dataValidations),
  dump: (sheet) => ({ dataValidations: structuredClone([...dataValidationsOf(sheet.book).on(sheet)]) }),
  follow: (sheet, shift) => dataValidationsOf(sheet.book).follow(sheet, shift),
};
