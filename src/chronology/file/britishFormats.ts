import { britishFormat } from "../../calendar/dateFormat";

/** How Britain writes what Excel leaves to the machine: the built-in formats 14 and 22 (docs/domain.md section 3). */
const BUILT_IN = [
  { id: "14", code: "dd/mm/yyyy" },
  { id: "22", code: "dd/mm/yyyy hh:mm" },
] as const;

/** Excel gives these codes for 14 and 22 too, so one that a person chose gets a sign behind it that shows nothing. */
const SAME_WORDS = /^m\/d\/yyyy(?: h:mm)?$/i;

/** The numbers from which a file gives formats of its own (ECMA-376 part 1, section 18.8.30). */
const FIRST_OWN = 164;

/**
 * The part of a file's styles with the formats that follow the machine written out as they show in Britain, so that the sheets show
 * the same everywhere. Other formats stay.
 */
export function britishFormats(xml: string): string {
  const prefix = /<([\w.-]+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? "";
  const ids = [...xml.matchAll(/\snumFmtId\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  const next = Math.max(FIRST_OWN - 1, ...ids) + 1;
  const added: string[] = [];
  const cells = new RegExp(`<${prefix}cellXfs[\\s>][\\s\\S]*?</${prefix}cellXfs\\s*>`);
  const told = withOwnCodes(xml, prefix).replace(cells, (all) =>
    BUILT_IN.reduce((text, { id, code }, index) => {
      const named = new RegExp(`(\\snumFmtId\\s*=\\s*["'])${id}(["'])`, "g");
      if (!named.test(text)) return text;
      added.push(`<${prefix}numFmt numFmtId="${String(next + index)}" formatCode="${code}"/>`);
      return text.replace(named, `$1${String(next + index)}$2`);
    }, all),
  );
  return added.length === 0 ? told : withFormats(told, prefix, added.join(""));
}

function withOwnCodes(xml: string, prefix: string): string {
  const formats = new RegExp(`<${prefix}numFmts[\\s>][\\s\\S]*?</${prefix}numFmts\\s*>`);
  return xml.replace(formats, (all) =>
    all.replace(/(\sformatCode\s*=\s*)("[^"]*"|'[^']*')/g, (whole, name: string, quoted: string) => {
      const code = quoted.slice(1, -1);
      if (SAME_WORDS.test(code)) return `${name}"${code};@"`;
      const british = britishFormat(code);
      return british === null ? whole : `${name}"${british}"`;
    }),
  );
}

/** Formats are the first thing in the part; a file that has none of its own may have no place for them. */
function withFormats(xml: string, prefix: string, formats: string): string {
  const list = new RegExp(`<${prefix}numFmts((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${prefix}numFmts\\s*>)`);
  const made = (inner: string): string => {
    const all = inner + formats;
    const count = all.split(`<${prefix}numFmt `).length - 1;
    return `<${prefix}numFmts count="${String(count)}">${all}</${prefix}numFmts>`;
  };
  if (list.test(xml)) {
    return xml.replace(list, (_whole, _attributes: string, inner: string | undefined) => made(inner ?? ""));
  }
  return xml.replace(new RegExp(`<${prefix}styleSheet(?:\\s[^>]*)?>`), (root) => root + made(""));
}
