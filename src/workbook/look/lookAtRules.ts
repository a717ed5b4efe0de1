import { lookAfter } from "../gateway/lookAfter";

/**
 * Has rules looked at that may colour the same cell: each is above those that were added before it, and none stops another.
 * @param of the sheet in words: "the action plan"
 * @param added in the order in which they were added
 */
export function lookAtRules(
  context: Excel.RequestContext,
  of: string,
  added: readonly Excel.ConditionalFormat[],
): void {
  lookAfter(context, `the colours of ${of}`, () => {
    added.forEach((rule) => rule.load("priority,stopIfTrue"));
    return () => {
      const isInOrder = added.every(
        (rule, index) => index === 0 || rule.priority < (added[index - 1]?.priority ?? 0),
      );
      return isInOrder && added.every(({ stopIfTrue }) => !stopIfTrue)
        ? []
        : [
            `The rules that colour ${of} are not in the order that was asked for, or one stops another: where two apply, a cell may ` +
              "show the wrong one. Nothing else is affected; the order is under Conditional Formatting, Manage Rules.",
          ];
    };
  });
}
