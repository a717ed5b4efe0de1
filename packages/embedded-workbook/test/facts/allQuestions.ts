import type { QuestionGroup } from "./fact";

/** Everything about Excel that nobody knows yet and a call can find out, by subject. */
export const allQuestions: readonly QuestionGroup[] = [];
