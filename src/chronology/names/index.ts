export { findIdentifying, type IdentifyingSpan } from "./findIdentifying";
export { compileNames, findNames, type FindOptions, type NameMatcher, type NameSpan } from "./findNames";
export { findNumbers, hasCheckDigit, type NumberSpan } from "./findNumbers";
export type { NamedPerson } from "./nameForms";
export { isOrdinaryWord } from "./usedAsName";
export { SHORT_WORDS } from "./ordinaryWords";
export { replaceSpans, type Span } from "./spans";
export { beginsWithCapital, wordsOf, type Word } from "./words";
