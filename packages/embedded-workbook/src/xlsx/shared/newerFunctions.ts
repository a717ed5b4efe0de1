import { formulaTokens, type FormulaToken } from "./formulas";

/**
 * Functions that came after Excel 2007: files write them as `_xlfn.NAME`, or Excel shows #NAME? until the cell is edited
 * ([MS-XLSX] 2.2.2, future-function-list). NETWORKDAYS.INTL and WORKDAY.INTL are not among them.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
    "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND " +
    "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH " +
    "IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS " +
    "MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTOF " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T " +
    "T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These two have a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

/** A formula of a file as a person would type it: without prefixes, `A1#` for ANCHORARRAY(A1). */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formulaTokens(formula)
    .map((token) =>
      token.kind === "word" ? token.text.replace(/^_xl(fn\._xlws|fn|pm|ws|udf|eta)\./i, "") : token.text,
    )
    .join("")
    .replace(/\bANCHORARRAY\((\$?[A-Za-z]{1,3}\$?\d+)\)/gi, "$1#")
    .replace(/\bSINGLE\(([^()]*)\)/gi, "@$1");
}

/** A typed formula as files have it: the reverse of `withoutPrefixes`. */
export function withPrefixes(formula: string): string {
  const spilled = formula.includes("#") ? spillsAsCalls(formula) : formula;
  const tokens = formulaTokens(spilled);
  markParameters(tokens);
  return tokens
    .map((token, index) => {
      if (token.kind !== "word" || tokens[index + 1]?.text !== "(") return token.text;
      const name = token.text.toUpperCase();
      if (WORKSHEET_ONLY.has(name)) return `_xlfn._xlws.${token.text}`;
      return NEWER.has(name) ? `_xlfn.${token.text}` : token.text;
    })
    .join("");
}

function spillsAsCalls(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1]?.text ?? "";
      if (token.text === "#" && /^\$?[A-Za-z]{1,3}\$?\d+$/.test(before)) return "";
      const spills = tokens[index + 1]?.text === "#" && /^\$?[A-Za-z]{1,3}\$?\d+$/.test(token.text);
      return spills ? `ANCHORARRAY(${token.text})` : token.text;
    })
    .join("");
}

/** The names that LET and LAMBDA give to values are written as `_xlpm.name`, within their call. */
function markParameters(tokens: FormulaToken[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const called = tokens[at]?.text.toUpperCase();
    if ((called !== "LET" && called !== "LAMBDA") || tokens[at + 1]?.text !== "(") continue;
    const { end, firsts } = callArguments(tokens, at + 1);
    const parameters = firsts.slice(0, -1).filter((_, index) => called === "LAMBDA" || index % 2 === 0);
    const names = new Set(parameters.map((name) => name.toUpperCase()));
    for (let inner = at + 2; inner < end; inner++) {
      const token = tokens[inner];
      if (token?.kind !== "word" || !names.has(token.text.toUpperCase())) continue;
      tokens[inner] = { kind: "word", text: `_xlpm.${token.text}` };
    }
  }
}

/** Where a call ends, and the first word of each of its arguments. */
function callArguments(tokens: readonly FormulaToken[], open: number): { end: number; firsts: string[] } {
  const firsts: string[] = [];
  let depth = 0;
  let awaiting = false;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === "(" || token.text === "{") {
      depth++;
      if (depth === 1) awaiting = true;
    } else if (token.text === ")" || token.text === "}") {
      depth--;
      if (depth === 0) return { end: at, firsts };
    } else if (token.text === "," && depth === 1) awaiting = true;
    else if (awaiting && token.text.trim() !== "") {
      firsts.push(token.text.replace(/^_xlpm\./, ""));
      awaiting = false;
    }
  }
  return { end: tokens.length, firsts };
}
