import type { OverviewMade, PlansRead } from "../jobs/overview/makeOverview";
import { byRag, dueByMonth, overdueOf, type CountedAction } from "../plan/overview/overviewCounts";
import { RAGS } from "../plan/rag";
import type { Traffic } from "./workbookJob";

/** The report of an overview (docs/interfaces.md section 1): colours and statuses in lower case, as in docs/domain.md. */
export function overviewReport(read: PlansRead, made: OverviewMade, traffic: Traffic): object {
  const { actions } = made;
  const of = (isOne: (action: CountedAction) => boolean): CountedAction[] => actions.filter(isOne);
  return {
    plans: read.plans.map(({ file, review, kind, actions: all }) => ({
      file,
      review,
      kind,
      actions: all.length,
      notAccepted: all.filter(({ status }) => status === "Not accepted").length,
      ...counts(of((action) => action.review === review)),
    })),
    replaced: read.replaced,
    refused: read.refused,
    counts: {
      rag: counts(actions),
      reviews: read.plans.map(({ review }) => ({
        review,
        ...counts(of((action) => action.review === review)),
      })),
      agencies: [...made.agencies, ""].flatMap((agency) => {
        const own = of((action) => action.agency.toLowerCase() === agency.toLowerCase());
        return own.length === 0 ? [] : [{ agency, ...counts(own) }];
      }),
    },
    overdue: overdueOf(actions).map(shown),
    months: dueByMonth(actions).map(({ month, actions: due }) => ({
      month,
      actions: due.length,
      due: due.map(shown),
    })),
    themes: made.themes.map(({ theme, reviews, recommendations }) => ({
      theme,
      reviews,
      recommendations: recommendations.map(({ review, recommendation, actions: own }) => ({
        review,
        recommendation,
        from: own.map(({ ref, file, sheet, row }) => ({ ref, file, sheet, row })),
      })),
    })),
    actions: actions.map(shown),
    changes: made.changes,
    nation: made.nation,
    traffic: { ...traffic },
  };
}

function counts(actions: readonly CountedAction[]): Record<string, number> {
  const rag = byRag(actions);
  return Object.fromEntries(RAGS.map((name) => [name.toLowerCase(), rag[name]]));
}

function shown(action: CountedAction): object {
  const { review, ref, recommendation, agency, lead, target, targetAsWritten, moved, themes } = action;
  const { file, sheet, row } = action;
  return {
    review,
    ref,
    recommendation,
    action: action.action,
    agency,
    lead,
    target,
    targetAsWritten,
    status: action.status.toLowerCase(),
    rag: action.rag.toLowerCase(),
    moved,
    themes,
    file,
    sheet,
    row,
  };
}
