import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  RemoveSheetAllDataValidationCommand,
  RemoveSheetDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationOptionsCommand,
  UpdateSheetDataValidationRangeCommand,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import {
  isMirroringValidations,
  mirrorValidations,
  VALIDATION_MUTATIONS,
  validationsInPage,
} from "./dataValidationMirror";
import { dataValidationsOf } from "./dataValidations";
import type { Feature } from "./feature";
import { followRules } from "./rulesInPage";

/** Takes over what a person does to data validations in the page. */
export const dataValidationsInPage: Feature = {
  start: (book) => {
    if (!book.injector.has(SheetDataValidationModel)) {
      return;
    }
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
