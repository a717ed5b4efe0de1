import type { Field } from "./fields";

/** A column of a chronology: what it is called, what it holds and how certain that is. */
export interface ChronologyColumn {
  /** The sheet's own number, from 1. */
  column: number;
  /** Its lowest heading text; with the column's letters in brackets where that is empty or taken ("Date (C)"). */
  key: string;
  field: Field;
  /** 0..1. */
  confidence: number;
  /** What decided it: the words of the heading, the cells below, both, or a person who was asked before. */
  decidedBy: "heading" | "cells" | "both" | "remembered";
  /** Why, in one plain sentence. */
  reason: string;
  /** The agency at its head, where its table has a column for each agency. */
  ofAgency?: string;
}
