import { openWorkbook } from "embedded-workbook";
import { z } from "zod";
import { TODAY } from "../smallReview";
import { doing, type Prepared } from "./outcome";
import { stateOf, type State } from "./state";

/** A job that nothing disturbs, request for request. */
export interface Undisturbed {
  state: State;
  /** How many requests the job makes. */
  requests: number;
  /** Whether a request, from 1, only reads: nothing of it can change the workbook. */
  onlyReads: (request: number) => boolean;
  /** What is answered to each, from 1, comparable with the answers of other runs. */
  answers: ReadonlyMap<number, string>;
}

export async function undisturbed({ file, job }: Prepared): Promise<Undisturbed> {
  const reads = new Set<number>();
  const answers = new Map<number, string>();
  const workbook = await openWorkbook(file, {
    today: TODAY,
    heard: ({ number, request, answer }) => {
      answers.set(number, comparable(answer));
      if (isRead(request)) reads.add(number);
    },
  });
  try {
    await doing(job)(workbook);
    const { requests } = workbook.traffic;
    return { state: await stateOf(workbook), requests, onlyReads: (request) => reads.has(request), answers };
  } finally {
    workbook.close();
  }
}

/** The answer without the numbers of what the client holds, which co-authors have their share of. */
export function comparable(answer: string): string {
  return answer.replace(/"_ReferenceId":"[^"]*"/g, "");
}

const body = z.object({
  Actions: z.array(z.object({ ActionType: z.number(), Name: z.string().nullish() })),
  ObjectPaths: z.record(z.string(), z.object({ ObjectPathType: z.number(), Name: z.string().nullish() })),
});

const METHOD_PATH = 3;
const METHOD_ACTION = 3;
const SET_PROPERTY = 4;

/** Asks for things and calls nothing else than what is called "get", nor sets anything. */
function isRead(request: string): boolean {
  const { Actions: actions, ObjectPaths: paths } = body.parse(JSON.parse(request));
  const isGet = ({ Name }: { Name?: string | null | undefined }): boolean =>
    /^(Get|_KeepReference$|_RemoveReference$)/.test(Name ?? "");
  return (
    actions.every((action) => action.ActionType !== SET_PROPERTY) &&
    actions.filter(({ ActionType }) => ActionType === METHOD_ACTION).every(isGet) &&
    Object.values(paths)
      .filter(({ ObjectPathType }) => ObjectPathType === METHOD_PATH)
      .every(isGet)
  );
}
