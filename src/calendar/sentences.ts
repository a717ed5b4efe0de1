/** The wording of a query: for the reviewer, and for the agency asked. */
export interface Sentences {
  /** For the reviewer: what is wrong and what to do. */
  message: string;
  /** For the agency, on its query sheet: what is wrong and what we ask. */
  asked: string;
}

/**
 * What is wrong, and what reviewer and agency should each do about it. By default the agency is asked to do the same.
 * @param wrong a clause without its full stop
 * @param toDo for the reviewer: "ask the agency which day was meant"
 * @param request for the agency: "please tell us which day was meant"
 */
export function sentences(wrong: string, toDo: string, request = `please ${toDo}`): Sentences {
  return { message: `${wrong}; ${toDo}.`, asked: `${wrong}; ${request}.` };
}

/** A sentence that is the same for both, because nobody needs to do anything. */
export function sameForBoth(sentence: string): Sentences {
  return { message: sentence, asked: sentence };
}
