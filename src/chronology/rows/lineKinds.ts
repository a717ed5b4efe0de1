/** The text is a total. */
export function isTotal(text: string): boolean {
  return /^(?:(?:grand |sub)?-?totals?\b|(?:total )?(?:number|no\.?|count) of (?:entries|events|contacts|incidents|records|rows)\b|entries\s*[:=]\s*\d|count\s*[:=]|sum\b|average\b)/i.test(
    text.trim(),
  );
}

/** A note or remark of the author's own, and no event: "Author's note: …", "Note by author", "NB". */
export function isAuthorsNote(text: string): boolean {
  return /^[([]?\s*(?:(?:please )?note[s:]?\b|n\.?b\.?[\s:]|nb\b|(?:the )?(?:imr )?(?:author|reviewer|compiler|writer|chronologist|agency)(?:['’]?s['’]?)? (?:notes?|comments?|remarks?|analysis)\b|(?:comment|remark)s?(?::| (?:by|from) (?:the )?(?:author|reviewer|compiler|writer|agency)\b))/i.test(
    text.trim(),
  );
}

/** A line that ends a table or says where a print-out came from: "End of chronology", "Printed by A. Quell". */
export function isClosingLine(text: string): boolean {
  return /^(?:end$|\*{2,3}\s*end\b|-+\s*end\b|end of (?:the )?(?:chronolog|report|list|table|record|document|entr|return|extract|log|section|form|data|page|print|events?\b|file)|ends\b|footnote|signed\b|signature\b|print name|completed by|prepared by|author:|date (?:form )?completed|checked by|authorised by|printed (?:by|on|at|from)\b|(?:report|list|data|extract) (?:produced|generated|printed|exported|extracted|run)\b|(?:produced|generated|exported|extracted|downloaded) (?:by|on|from|at)\b|(?:report|chronology|list|table|extract) ends?\b|run (?:date|on|by)\b|(?:data )?correct as (?:at|of)\b|last updated\b|disclaimer|this (?:chronology|return|document)\b|©|-{3,}|_{3,}|={3,}$)/i.test(
    text.trim(),
  );
}

/** The text closes the table, or is a note about the whole of it. */
export function isNote(text: string): boolean {
  return (
    isAuthorsNote(text) ||
    isClosingLine(text) ||
    /^(?:end\b(?: of\b.*)?$|end of |\*{1,3}\s*\S|source:|key:|confidential|official)/i.test(text.trim())
  );
}

/** A label before a name or a date at the foot of a form: "Signed:", "Completed by: A. Quell". */
export function isClosingLabel(text: string): boolean {
  return /^(?:signed|signature|print name|name|completed by|prepared by|author|checked by|approved by|authorised by|reviewed by|submitted by|verified by|countersigned|quality assured by|position|role|designation|job title|date (?:form )?(?:completed|signed|of completion))(?: [a-z ]{0,30})?\s*(?::|$)|^date\s*(?::|$)|^date (?:[a-z ]{0,30})\s*:/i.test(
    text.trim(),
  );
}

const PAGE =
  "(?:(?:page|pg\\.?|p\\.)\\s*\\|?\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?|\\d+\\s*of\\s*\\d+\\s*pages?|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d+\\s*\\|\\s*page)";
const MARKING =
  "(?:(?:not )?protectively marked|official|(?:strictly |highly )?(?:private|confidential|restricted|sensitive)|secret|unclassified|protect)" +
  "(?:(?:\\s*[-–—:/,&]\\s*|\\s+and\\s+|\\s+)(?:sensitive|confidential|personal|private|restricted|staff|investigations?|when complete[d]?|draft|not for (?:onward )?(?:disclosure|circulation|publication)))*";
const PAGE_LINE = new RegExp(
  `^[\\s|*–—-]*(?:${MARKING})?[\\s|*.,;:–—-]*(?:${PAGE})?[\\s|*.,;:–—-]*(?:${MARKING})?[\\s|*.–—-]*$`,
  "i",
);
const LONGEST_PAGE_LINE = 120;

/** The text is a page number, a protective marking or both: "Page 2 of 5", "OFFICIAL – SENSITIVE". */
export function isPageMark(text: string): boolean {
  return text.length <= LONGEST_PAGE_LINE && /[\p{L}\d]/u.test(text) && PAGE_LINE.test(text);
}

/** A sentence that tells the author how to fill the table in. */
export function isGuidance(text: string): boolean {
  return (
    /^(?:\*?\s*guidance|guide|please\b|instructions?\b|how to\b|important\b|remember\b|use (?:the|one|this|a|only|24)\b|do not\b|don['’]t\b|complete (?:the|this|all|one)\b|each (?:row|entry|event)\b|one (?:row|event|entry)\b|only include\b|include\b|insert\b|add (?:rows|further|more)\b|for (?:each|example)\b|e\.?g\.?\b|example\b|all (?:dates|entries|times)\b|this (?:form|template|column|section|table)\b|dates? (?:should|must)\b|entries (?:should|must)\b|enter\b|describe\b)/i.test(
      text.trim(),
    ) ||
    /\b(?:should be (?:completed|recorded|entered|listed)|must be (?:completed|entered|recorded)|please (?:complete|use|list|include|do not|ensure|add))\b/i.test(
      text,
    )
  );
}

/** The label of what a form says of an agency's involvement as a whole: "Dates of involvement", "Brief analysis of …". */
export function isOverview(text: string): boolean {
  return /^(?:dates? of (?:agency |service )?involvement|(?:brief |short |initial )?(?:analysis|summary|overview|outline|background|context|history)(?: (?:of|to|and)\b.{0,80})?|(?:key |significant )?(?:concerns|strengths|risks)(?: identified)?)\s*:?$/i.test(
    text.trim(),
  );
}

/** What a list holds, by its opening line; `null` where the line opens no list. */
export function opensOtherList(text: string): string | null {
  const line = text.trim();
  if (/^(?:table of )?contents?:?$|^index:?$/i.test(line)) return "contents";
  if (/^(?:colour )?(?:key|legend)(?: to .*)?:?$/i.test(line)) return "a key";
  if (/^(?:list of )?(?:abbreviations|acronyms|glossary)(?: used)?:?$/i.test(line)) return "abbreviations";
  if (
    /^(?:list of )?(?:family (?:members|composition)|household(?: members)?|genogram|people of interest|persons? of interest):?$/i.test(
      line,
    )
  )
    return "family members";
  if (
    /^(?:list of )?(?:key )?(?:officers|professionals|practitioners|staff|contacts|contact details)(?: involved)?:?$/i.test(
      line,
    )
  )
    return "officers and contacts";
  return null;
}
