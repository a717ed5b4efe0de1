import { otherList, type HeadingRule } from "./headingRule";

/** Headings of lists that are not chronologies: contacts, families, versions, keys, plans. */
export const OTHER_LISTS: readonly HeadingRule[] = [
  otherList(
    /^(?:(?:work|home|contact|office|direct|or|and) )*(?:tel|telephone|phone|mobile|fax|e ?mails?)(?: (?:no|nos|number|numbers|address|addresses|contact|or|and|tel|telephone|phone|mobile|fax|e ?mails?))*$/,
  ),
  otherList(/^(?:home |current |postal |full )?address(?:es)?$|^post ?code$/),
  otherList(/\brelationship\b|^ethnicity$|^gender$|^nationality$|^religion$|^legal status$/),
  otherList(/^title$|^team$|^base$|^grade$|^shift$/),
  otherList(
    /^(?:version|revision|draft)(?: no| number)?$|^amendments?$|^page(?: no| number)?$|^section$|^contents$/,
  ),
  otherList(
    /^(?:abbreviations?|acronyms?|meaning|definition|stands for|colour|key|full (?:term|name|title)|terms used)$/,
  ),
  otherList(
    /^recommendations?$|^by when$|^target(?: date)?$|^deadline$|^due(?: date)?$|^rag(?: rating)?$|^lead(?: officer| agency)?$/,
  ),
  otherList(/^nhs (?:no|number)$|^upn$|^age$|^in post(?: since| from)?$|^left post$/),
];
