import { likely, type HeadingRule } from "./headingRule";

/** Columns of a profession's own records: police logs, clinical notes, school systems, court bundles, messages. */
export const PROFESSIONS: readonly HeadingRule[] = [
  likely(
    "event",
    /^(?:brief |short )?(?:summary|account|details?|description|narrative|outline|record) of (?:the )?(?:key |significant )?(?:contacts?|events?|interventions?|visits?|incidents?|sessions?|work|involvement)\b(?!.*\b(?:actions?|outcomes?|decisions?|by)\b)/,
  ),
  likely(
    "eventType",
    /^(?:types?|method|mode|category|nature) of (?:the )?(?:intervention|support|service|treatment|work)s?$|^(?:(?:case |file )?notes?|entry|event|log|record|contact|incident|session|message|e ?mail|consultation) (?:title|heading|subject|subject line)$|^subject line$/,
  ),
  likely(
    "event",
    /^(?:body|message body|body text|main text|message|(?:message|e ?mail|note|entry|fact|log|consultation|(?:case|file|progress) notes?|record|event|chronology) (?:text|body|contents?|narrative))$|^what (?:(?:do |does |did )?(?:the |is |was )?(?:records?|files?|notes?)? ?(?:says?|shows?|recorded|written))$|^(?:allegation|disclosure|offence|mo|modus operandi|circumstances)(?: (?:details?|summary|text))?$/,
  ),
  likely(
    "event",
    /^(?:reasons? (?:seen|visited|attended|called|admitted)|on examination|o e|examination findings?|subjective|hpc|history of (?:the )?(?:presenting )?(?:complaint|problem|issue)|presenting (?:complaint|problem|issue|concern)s?(?: and history)?|clinical (?:findings?|details?|narrative|entry)|nursing (?:note|entry)|ward round(?: entry| notes?)?)$/,
  ),
  {
    field: "event",
    words: /^(?:(?:daily |shift |running )?log|day ?book|handover notes?)$/,
    confidence: 0.7,
  },
  likely(
    "action",
    /^orders? (?:made|granted|sought)$|^what (?:did|has|have) (?:the |your |our )?agency (?:do|done)\b|^what next$|^next actions?$/,
  ),
  likely(
    "source",
    /^how did you (?:find out|know|learn|become aware)\b|^(?:bundle|exhibit|statement|page|paragraph|para|volume|tab|lever arch|document)(?: (?:bundle|pages?|para(?:graph)?|refs?|references?|no|numbers?|and))+$|^bundle$/,
  ),
  {
    field: "other",
    words:
      /^(?!(?:agreed |key )?action )(?:.* )?points$|^(?:linked|related|associated|cross referenced?) (?:issues?|events?|incidents?|entries|records?|cases?|documents?|logs?|refs?)$|^(?:tutor group|form group|form|class|lesson|house|key stage|year group)$|^(?:discharge |placement )?destination$|^references? to (?:policy|procedure|guidance|legislation)|^(?:attended|attended or (?:failed to attend|dna)|attended failed to attend|dna|wnb|dna or wnb|attended dna)$/,
    confidence: 0.8,
  },
];
