import { likely, type HeadingRule } from "./headingRule";

/** Columns of the template for organisational changes (docs/domain.md section 9), and others like them. */
export const CHANGES_IN_SERVICES: readonly HeadingRule[] = [
  likely("event", /^what (?:has |was |were )?chang(?:ed?|es)$/),
  likely(
    "other",
    /^(?:which )?(?:services?|teams?|departments?)(?: (?:or |and )?(?:services?|teams?|departments?))+(?: affected)?$/,
  ),
  likely("comment", /^(?:effects?|impact) on (?:our )?(?:practice|services?|work)\b/),
];
