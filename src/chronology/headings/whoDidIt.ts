import { likely, type HeadingRule } from "./headingRule";

/** Who decided, wrote or was told: these come before the words for what they decided or wrote. */
export const WHO_DID_IT: readonly HeadingRule[] = [
  likely(
    "practitioner",
    /^(?!.*\b(?:dates?|times?|when)\b)(?:.*\b)?(?:decisions?|actions?|plan|assessment|entry|record|notes?|log|contact|form|report|return|recommendations?|outcome|chronology) (?:(?:was|is|were) )?(?:(?:made|taken|agreed|completed|created|entered|recorded|written|inputted|input|added|authorised|authorized|approved|logged|updated|owned|signed off|typed) )?by(?: (?:whom|name|user|officer|staff|worker|practitioner|role|and role|name and role))*$/,
  ),
  likely(
    "practitioner",
    /^(?:last )?(?:created|raised|noted|entered|inputted|input|decided|authorised|authorized|agreed|approved|amended|updated|modified|assigned|uploaded|signed|countersigned|chaired|led|examined|reviewed|triaged|admitted|assessed|visited|screened|graded|interviewed|supervised|typed|written up|transcribed|saved|submitted|verified|validated|authenticated|ratified|finali[sz]ed|performed|handled|administered|checked|witnessed) by\b(?! date)/,
  ),
  likely(
    "practitioner",
    /\b(?:decision|policy) makers?\b|^(?:(?:action|decision|task|entry|case|record) )?owners?$|^call (?:taker|handler)s?$|^(?:despatcher|dispatcher|duty (?:officer|worker|sw|social worker|manager)|attending (?:crew|clinician|staff|unit)|key ?worker|named (?:nurse|worker|person)|supervising (?:officer|manager)|line manager)$|^(?:officer )?collar (?:no|number)s?$/,
  ),
  likely("other", /^(?:senders?|recipients?)$/),
  likely(
    "practitioner",
    /^(?:(?!service )[a-z]+ )?(?:user|staff|worker|officer|clinician|practitioner|author|hcp) details$/,
  ),
  // Whom it was passed on to.
  likely(
    "other",
    /^(?:who|whom)(?: else)? (?:i|we|you|they|was|were|did (?:i|we|you)) (?:told|tell|informed?|notif(?:y|ied)|contact(?:ed)?|rang|called|consult(?:ed)?|sp(?:oke|eak|oken) to|report(?:ed)? (?:it |this )?to)$/,
  ),
  {
    field: "other",
    words:
      /^(?:information )?(?:shared|discussed|copied|escalated|cascaded|disclosed|reported) (?:with|to)(?: (?:whom|who|which agency|agency|agencies))?$|^(?:cc|copied in|circulation|alerted staff|staff alerted)$/,
    confidence: 0.85,
  },
];
