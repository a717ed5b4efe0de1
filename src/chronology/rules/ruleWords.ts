/** The rules of docs/domain.md section 5 in words that a person reads. */
const WORDS: Readonly<Record<string, string>> = {
  "date-missing": "No date",
  "date-unreadable": "Date cannot be read",
  "date-impossible": "No such day",
  "event-missing": "Nothing under what happened",
  "date-ambiguous": "Day and month may be swapped",
  "year-assumed": "Year assumed",
  "weekday-mismatch": "Weekday is not that of the date",
  "date-in-future": "Date in the future",
  "end-before-start": "End before start",
  "time-unreadable": "Time cannot be read",
  "outside-review-period": "Outside the review period",
  "before-subject-born": "Before the subject was born",
  "source-missing": "No source of information",
  "action-missing": "No action or outcome",
  "person-unknown": "Person not on the review's list",
  "name-not-identifier": "A name, number or address in place of an identifier",
  "repeated-entry": "The same event twice",
  "split-entry": "One entry over several rows",
  "several-events": "Several events in one entry",
  "cell-error": "A cell shows an error",
  "text-cut": "Text may have been cut off",
  "not-succinct": "Over 150 words",
  "out-of-order": "Out of order",
  "approximate-date": "Approximate date",
  "several-dates": "Several dates",
  "year-span-ambiguous": "Financial year or school year",
  "abbreviation-unknown": "Abbreviation not explained",
  "type-unknown": "Type of event not on the list",
};

/** What a rule is called on a sheet and in the pane: "date-in-future" → "Date in the future". */
export function wordsOfRule(rule: string): string {
  const plain = rule.replaceAll("-", " ");
  return WORDS[rule] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
