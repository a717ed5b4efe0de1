import type { HeadingRule } from "./headingRule";

/** What somebody thinks of an event: what should have been, what went well, what is missing. It is never what happened. */
export const JUDGEMENTS: readonly HeadingRule[] = [
  {
    field: "other",
    words:
      /\b(should (?:have|be)|ought to|(?:was|were|is|are) expected|expected (?:practice|action|response|standard|outcome|event)|what would you expect|required (?:practice|standard)|best practice would)\b/,
    confidence: 0.95,
    rulesOut: true,
  },
  {
    field: "comment",
    words:
      /^(?:what|things?|areas?|anything)(?: \w+){0,4} (?:well|wrong|to plan|as planned|better|differently|improved?)\b|\b(?:care|service) delivery problems?\b|\b(?:contributory|contributing|human) factors?\b|\broot causes?\b|\b(?:missing|outstanding|conflicting) information\b|^gaps? (?:in|identified)\b|\bprofessional curiosity\b|^(?:reviewer|author|panel|chair|imr author|independent author|overview author)s? (?:analysis|comments?|questions?|remarks?|notes?|views?|observations?)\b/,
    confidence: 0.9,
  },
  {
    field: "comment",
    words:
      /^(?:(?:is|are|was|were) there )?any (?:missing|outstanding|unanswered|unclear|conflicting|queries|questions|learning|gaps?|lessons)\b|^(?:questions?|queries|points) (?:for|to|arising|raised|outstanding|about)\b|^further (?:questions?|enquiries|lines of enquiry)$/,
    confidence: 0.9,
  },
  // Risk, need and engagement as someone rated them.
  {
    field: "other",
    words:
      /^(?:risks?|vulnerabilit(?:y|ies)|protective|safety|strengthening|complicating)(?: and (?:risks?|protective|vulnerabilit(?:y|ies)))? (?:factors?|indicators?|markers?|identified|flags?)$|^(?:parental |family |carer )?(?:engagement|compliance|cooperation|co operation)(?: (?:level|status|rating))?$/,
    confidence: 0.8,
  },
];
