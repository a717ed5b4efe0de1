import {
  AddCfCommand,
  ClearRangeCfCommand,
  ClearWorksheetCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  DeleteConditionalRuleMutation,
  MoveCfCommand,
  SetCfCommand,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { formatsInPage, isMirroringFormats, mirrorFormats } from "./conditionalFormatMirror";
import { conditionalFormatsOf } from "./conditionalFormats";
import type { Feature } from "./feature";
import { forgetFormulasOfChangedRules } from "./formulasOfRules";
import { followRules } from "./rulesInPage";

/** Takes over what a person does to conditional formats in the page. */
export const conditionalFormatsInPage: Feature = {
  start: (book) => {
    if (!book.injector.has(ConditionalFormattingRuleModel)) {
      return;
    }
    const formats = conditionalFormatsOf(book);
    forgetFormulasOfChangedRules(book);
    followRules(book, {
      commands: new Set([
        AddCfCommand.id,
        SetCfCommand.id,
        DeleteCfCommand.id,
        MoveCfCommand.id,
        ClearRangeCfCommand.id,
        ClearWorksheetCfCommand.id,
      ]),
      mutations: new Set([SetConditionalRuleMutation.id, DeleteConditionalRuleMutation.id]),
      takeOver: (sheet) => formats.takeOver(sheet, formatsInPage(sheet, formats.on(sheet))),
      mirror: (sheet) => mirrorFormats(sheet, formats.on(sheet)),
      isMirroring: isMirroringFormats,
    });
  },
};
