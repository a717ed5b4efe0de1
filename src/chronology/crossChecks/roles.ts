/** Words that stand before the word for a post: "support officer", "duty manager". */
const BETWEEN =
  "night|day|on-call|support|liaison|safeguarding|youth|family|intervention|duty|senior|deputy|assistant|specialist|link|community|" +
  "neighbourhood|protection|response|welfare|case|care|education|practice|public|team|services?|area|interim|outreach|" +
  "attendance|behaviour|mental health|inclusion|advice|key|bank|student|lead|locality|local|abuse";

/** Words for a post, or for those who hold it together. */
export const POSTS =
  "officers?|workers?|managers?|practitioners?|nurses?|leads?|teams?|units?|services?|staff|colleagues?|advis[eo]rs?|" +
  "co-?ordinators?|representatives?|reps?|assistants?|mentors?|professionals?|advocates?|counsellors?|doctors?|" +
  "consultants?|registrars?|sergeants?|inspectors?|constables?|detectives?|receptionists?|supervisors?|clinicians?|" +
  "therapists?|pharmacists?|secretar(?:y|ies)|psychologists?|physiotherapists?|dieticians?|dietitians?|solicitors?|key ?workers?|governors?|principals?";

/**
 * The pattern of a post by the field it is in ("tenancy support officer", "school's safeguarding lead", "neighbourhood
 * policing team"), to be put in another; what it finds begins with the field.
 * @param fields patterns of the fields, longest first
 */
export function postPattern(fields: readonly string[]): string {
  return `(?:${fields.join("|")})(?:['’]s)?(?:\\s+(?:${BETWEEN})){0,3}\\s+(?:${POSTS})`;
}
