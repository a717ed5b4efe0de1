import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import type { Feature } from "./feature";

/**
 * Keeps the blanks of formulas that follow their cells: the engine counts a blank behind a reference ("=A1 + 2") as a part of it, and
 * writes the new reference without. Here it is a part of its own, as those before references are.
 */
export const blanksInFormulas: Feature = {
  start: ({ injector }) => {
    const lexer = injector.get(LexerTreeBuilder);
    const read = lexer.sequenceNodesBuilder.bind(lexer);
    lexer.sequenceNodesBuilder = (formula) =>
      read(formula)?.flatMap((node) => {
        if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return [node];
        const token = node.token.trimEnd();
        const blanks = node.token.slice(token.length);
        return [{ ...node, token, endIndex: node.endIndex - blanks.length }, ...blanks];
      });
  },
};
