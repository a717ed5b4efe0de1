import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  RemoveSheetAllDataValidationCommand,
  RemoveSheetDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
  UpdateSheetDataValidationOptionsCommand,
  UpdateSheetDataValidationRangeCommand,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import type { Book } from "./book";
import {
  isMirroringValidations,
  mirrorValidations,
  VALIDATION_MUTATIONS,
  validationsInPage,
} from "./dataValidationMirror";
import { dataValidationsOf } from "./dataValidations";
import type { Feature } from "./feature";
import { followRules } from "./rulesInPage";

/**
 * Univer looks again at changed cells when the browser is idle, and throws where their sheet was deleted meanwhile: there
 * nothing is left to look at.
 */
function validateOnlySheetsThere(book: Book): void {
  const validator = book.injector.get(SheetsDataValidationValidatorService);
  const validateRanges = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (workbook, sheet, ranges) =>
    book.workbook.getSheetBySheetId(sheet) ? validateRanges(workbook, sheet, ranges) : [];
}

/** Takes over what a person does to data validations in the page. */
export const dataValidationsInPage: Feature = {
  start: (book) => {
    if (!book.injector.has(SheetDataValidationModel)) {
      return;
    }
    validateOnlySheetsThere(book);
    const validations = dataValidationsOf(book);
    followRules(book, {
      commands: new Set([
        AddSheetDataValidationCommand.id,
        ClearRangeDataValidationCommand.id,
        RemoveSheetAllDataValidationCommand.id,
        RemoveSheetDataValidationCommand.id,
        UpdateSheetDataValidationOptionsCommand.id,
        UpdateSheetDataValidationRangeCommand.id,
        UpdateSheetDataValidationSettingCommand.id,
      ]),
      mutations: VALIDATION_MUTATIONS,
      takeOver: (sheet) => validations.takeOver(sheet, validationsInPage(sheet)),
      mirror: (sheet) => mirrorValidations(sheet, validations.on(sheet)),
      isMirroring: isMirroringValidations,
    });
  },
};
