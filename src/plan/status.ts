/** The five statuses of an action (docs/domain.md section 7), as the workbook shows them. */
export const STATUSES = ["Not started", "In progress", "Complete", "On hold", "Not accepted"] as const;

export type Status = (typeof STATUSES)[number];

/** The status in a cell of the plan, ignoring case and spacing; null for anything else. */
export function statusOfCell(text: string): Status | null {
  const wanted = text.trim().replace(/\s+/g, " ").toLowerCase();
  return STATUSES.find((status) => status.toLowerCase() === wanted) ?? null;
}

/** Tried in this order: not done, or partly done, comes before done. */
const WORDS: readonly [RegExp, Status][] = [
  [
    /^(?:not (?:accepted|agreed|approved|taken forward|applicable|required|pursued|supported)|n\/a$|rejected|declined|refused|withdrawn|cancelled|canceled|abandoned|superseded|no longer (?:required|relevant|needed|applicable)|removed|discontinued)/,
    "Not accepted",
  ],
  [
    /^(?:on[- ]?hold|paused|pause|suspended|deferred|postponed|parked|stalled|delayed pending|held\b|blocked|stopped|awaiting|waiting)/,
    "On hold",
  ],
  [
    /^(?:(?:not|never)(?: yet)? (?:been )?(?:started|begun|commenced|due|actioned|addressed|done|implemented|progressed|taken up|achieved|met|delivered)|yet to\b|to be (?:started|actioned|done|begun|commenced)|to do|todo|no (?:progress|action)|un ?started|pending|planned|scheduled|outstanding|new\b|0 ?%|nil\b|none\b|[☐□])/,
    "Not started",
  ],
  [
    /^(?:(?:not|in)[- ]?(?:yet )?(?:complete|finished|fully)|incomplete|(?:part(?:ly|ially)?|nearly|almost|mostly|largely|substantially)[- ](?:complete|achieved|met|implemented|done|finished)|in[- ]?progress|in hand|in train|on[- ]?going|under ?way|under way|started|commenced|begun|active|on[- ](?:track|target|course|schedule)|progressing|open\b|continuing|continues|current|live\b|being\b|work(?:ing)? (?:in progress|has|is|under|started|begun|commenced|continues|ongoing)|wip\b|partial|part(?:ly)?$|behind|delayed|slippage|slipping|at risk|overdue|late\b|[1-9]\d? ?%)/,
    "In progress",
  ],
  [
    /^(?:(?:action |actions |all |now |fully |task |work )*(?:completed?|completion|done|achieved|accomplished|finished|closed|implemented|delivered|met|signed[- ]off|discharged|fulfilled|resolved|finalised|concluded|actioned|embedded|in place)|100 ?%|[✓✔☑☒]|yes\b)/,
    "Complete",
  ],
];

/** The same in Welsh, as boards in Wales write them, in both languages or in Welsh alone. */
const WELSH: readonly [RegExp, Status][] = [
  [/^(?:heb (?:ei |eu )?(?:dderbyn|gytuno)|gwrthodwyd|ni dderbyniwyd)/, "Not accepted"],
  [/^(?:gohiriwyd|wedi(?:['’]i| ei) ohirio|ar stop)/, "On hold"],
  [/^(?:heb (?:ei |eu )?(?:ddechrau|gychwyn)|i(?:['’]w| ddechrau)\b)/, "Not started"],
  [
    /^(?:ar y gweill|yn mynd rhagddo|yn parhau|parhaus|ar waith|ar y trywydd|wedi (?:dechrau|cychwyn)|rhannol)/,
    "In progress",
  ],
  [/^(?:wedi(?:['’]i| ei) (?:gwblhau|chwblhau|gyflawni|chyflawni)|cwblhawyd|cyflawnwyd|cyflawn)/, "Complete"],
];

/**
 * The status that words give: "Ongoing" → In progress, "Completed March 2016" → Complete. Only the start of the text counts.
 * Null if the words give none.
 */
export function statusOfWords(text: string): Status | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^["'“‘(\s–-]+/, "");
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? statusOfWelsh(words);
}

/** The status that words in Welsh give at their start; null if they give none. */
export function statusOfWelsh(words: string): Status | null {
  const plain = words.trim().toLowerCase();
  return WELSH.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
