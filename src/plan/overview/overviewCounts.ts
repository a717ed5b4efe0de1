import { compare, type IsoDate } from "../../calendar/isoDate";
import type { Holidays } from "../../calendar/workingDays";
import { AMBER_WITHIN, ragOf, RAGS, type Rag } from "../rag";
import type { OverviewAction } from "./overviewAction";
import { themesOf } from "./themes";

/** An action with what follows from the day. */
export interface CountedAction extends OverviewAction {
  rag: Rag;
  themes: string[];
}

/** A theme that the recommendations of some reviews have in common. */
export interface RecurringTheme {
  theme: string;
  reviews: string[];
  /** Each recommendation once, with the actions that it has. */
  recommendations: { review: string; recommendation: string; actions: CountedAction[] }[];
}

/** The actions that are counted, with their colours; those not accepted are left out (docs/domain.md section 7). */
export function countedActions(
  actions: readonly OverviewAction[],
  today: IsoDate,
  holidays: Holidays,
): CountedAction[] {
  return actions
    .filter(({ status }) => status !== "Not accepted")
    .map((action) => ({
      ...action,
      rag: ragOf(action, today, holidays, AMBER_WITHIN),
      themes: themesOf(action.recommendation || action.action),
    }));
}

/** How many actions each colour has. */
export function byRag(actions: readonly CountedAction[]): Record<Rag, number> {
  const counts: Record<Rag, number> = { Blue: 0, Red: 0, Amber: 0, Green: 0, Grey: 0 };
  for (const rag of RAGS) counts[rag] = actions.filter((action) => action.rag === rag).length;
  return counts;
}

/** Overdue actions, oldest first. */
export function overdueOf(actions: readonly CountedAction[]): CountedAction[] {
  return actions
    .filter(({ rag }) => rag === "Red")
    .sort((one, other) => compare(one.target ?? "", other.target ?? ""));
}

/** What is still to be done and not overdue, by the month of its target: "2026-12". */
export function dueByMonth(actions: readonly CountedAction[]): { month: string; actions: CountedAction[] }[] {
  const months = new Map<string, CountedAction[]>();
  for (const action of actions) {
    if (action.target === null || (action.rag !== "Amber" && action.rag !== "Green")) continue;
    const month = action.target.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), action]);
  }
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, due]) => ({ month, actions: due }));
}

/** The agencies as they are named, in the order in which they first come. */
export function agenciesOf(actions: readonly OverviewAction[]): string[] {
  const named = new Map<string, string>();
  for (const { agency } of actions) {
    const plain = agency.toLowerCase();
    if (plain !== "" && !named.has(plain)) named.set(plain, agency);
  }
  return [...named.values()].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
}

/** The themes of two or more reviews, those of most reviews first. */
export function recurringThemes(actions: readonly CountedAction[]): RecurringTheme[] {
  const themes = [...new Set(actions.flatMap((action) => action.themes))];
  return themes
    .map((theme) => {
      const about = actions.filter((action) => action.themes.includes(theme));
      const reviews = [...new Set(about.map(({ review }) => review))];
      const recommendations = new Map<string, RecurringTheme["recommendations"][number]>();
      for (const action of about) {
        const words = action.recommendation || action.action;
        const key = `${action.review}\n${words.toLowerCase().replace(/\s+/g, " ")}`;
        const known = recommendations.get(key);
        if (known) known.actions.push(action);
        else recommendations.set(key, { review: action.review, recommendation: words, actions: [action] });
      }
      return { theme, reviews, recommendations: [...recommendations.values()] };
    })
    .filter(({ reviews }) => reviews.length > 1)
    .sort(
      (one, other) =>
        other.reviews.length - one.reviews.length ||
        other.recommendations.length - one.recommendations.length,
    );
}
