import { notTheEvent, type HeadingRule } from "./headingRule";

/** Dates that are not the event's: of birth, of the record, of the form, of what is still to come. */
export const DATES_OF_RECORDS: readonly HeadingRule[] = [
  { ...notTheEvent(/\b(dob|date of births?|birth ?date|born|birthday)\b/), otherTable: true },
  notTheEvent(
    /\bdates?(?: (?:and )?times?)? (?:of )?(?:(?:the |this )?(?:form|record|report|return|chronology|log|note|entry|entries|data|information) )?(?:was )?(?:completed|completion|entry|entries|entered|recorded|recording|written|input|inputted|typed|logged|printed|signed|signature|submitted|submission|created|updated|last updated|reviewed|uploaded|added|authorised|authorized|approved|checked|exported|returned|report|form|inputting)\b/,
  ),
  notTheEvent(
    /^(?:next|review|due|target|last updated|sign ?off|signed off|system entry|follow up) dates?$|^dates? of (?:the )?next\b/,
  ),
  notTheEvent(/\b(?:form|entry|record|report|return) (?:completion |completed |entry )?dates?\b/),
  notTheEvent(
    /\b(?:completed|entered|recorded|created|updated|written|logged|inputted|uploaded) (?:on|at|date)\b/,
  ),
  notTheEvent(/^(?:entry|record|form) (?:made|completed|added|created) (?:on|at)$/),
  notTheEvent(/^(?:entry|recording|input) (?:date|time)(?: and (?:date|time))?$/),
  notTheEvent(
    /^(?:dates?(?: (?:and|or))?(?: times?)?|times?|when)(?: (?:it|this|entry|record|log|note|report|contact|event|incident))?(?: (?:was|is))? (?:recorded|created|logged|entered|added|modified|updated|inputted|typed|scanned|filed|uploaded|imported|transcribed)\b/,
  ),
  // A case's closing is not the end of what happened.
  notTheEvent(
    /^(?:(?:case|file|record|job|concern|referral|log|incident|task) )?(?:clos(?:ed|ure|ing)|completion|completed|resolved) (?:date|on|at|time)s?(?: (?:and )?time)?$|^dates?(?: and time)?(?: (?:of|case|file|record|job|concern|referral|log|incident|task))* (?:clos(?:ed|ure|ing)|resolved)$/,
  ),
  notTheEvent(
    /^(?:recorded|created|logged|completed|closed|resolved|entered|inputted|modified|last modified|last updated)$/,
  ),
  notTheEvent(
    /^dates? (?:of )?(?:the )?(?:action|outcome|plan|task|step)s? (?:was |were |is )?(?:completed|closed|due|achieved|reached|completion)$/,
  ),
  {
    field: "date",
    words:
      /^dates? (?:of|for) (?:the )?(?:decision|outcome|response|action)s?(?: made| taken)?$|^(?:decision|outcome|response|action) (?:made |taken )?dates?$/,
    confidence: 0.5,
  },
  // When an agency heard of it: the date only where no other column says when it happened.
  {
    field: "date",
    words:
      /^(?:dates?(?: (?:and|or))?(?: times?)?|times?|when)?(?: (?:it|this))?(?: was)? ?(?:first )?(?:reported|notified|received|disclosed|(?:made|became) aware)(?: (?:on|at|date|time|to (?:police|agency|us|csc)))*$/,
    confidence: 0.5,
  },
  {
    field: "date",
    words:
      /^(?:occ|occd|occurrence|offence|crime|incident|event)(?: (?:date|time)s?)*(?: and (?:date|time)s?)? (?:from|between|start(?:ed)?|began)(?: (?:date|time)s?)*$/,
    confidence: 0.85,
  },
  {
    field: "endDate",
    words:
      /^(?:occ|occd|occurrence|offence|crime|incident|event)(?: (?:date|time)s?)*(?: and (?:date|time)s?)? (?:to|until|end(?:ed)?)(?: (?:date|time)s?)*$/,
    confidence: 0.85,
  },
  {
    field: "date",
    words:
      /^(?:dates?(?: (?:and|or))?(?: times?)? |when )?(?:of )?(?:the )?(?:offence |event |incident |occurrence |period )?(?:(?:it |was )*(?:occurred|committed|happened|took place))(?: on| at)?(?: (?:or )?(?:between|from|on from))?$/,
    confidence: 0.85,
  },
  {
    field: "endDate",
    words:
      /^(?:dates?(?: (?:and|or))?(?: times?)? |when )?(?:of )?(?:the )?(?:offence |event |incident |occurrence |period )?(?:occurred|committed|happened|took place) (?:on )?(?:(?:or|and|up) )?(?:to|until|before|end)$/,
    confidence: 0.85,
  },
];
