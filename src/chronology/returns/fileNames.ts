const COPY_NUMBER = /(\.[a-z0-9]{2,5}) \(\d+\)$/i;

/** The name of a file that no return in the workbook has yet: "police.xlsx", and then "police.xlsx (2)". */
export function freeFileName(file: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let free = file;
  for (let number = 2; known.has(free.toLowerCase()); number++) free = `${file} (${String(number)})`;
  return free;
}

/** The name under which a file was sent. */
export function fileAsSent(file: string): string {
  return file.replace(COPY_NUMBER, "$1");
}
