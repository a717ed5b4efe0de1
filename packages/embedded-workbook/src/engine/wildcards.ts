/** The regular expression of one of Excel's patterns: * is any text, ? any character, ~ before one of the three is that character. */
export function wildcards(pattern: string): string {
  return pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found: string, itself?: string) => {
    if (itself !== undefined) {
      return `[${itself}]`;
    }
    return found === "*" ? "[^]*" : found === "?" ? "[^]" : `\\${found}`;
  });
}
