/** What a person reads of a file that is no workbook, document or .csv file at all: the words after its name. */
export const NOT_READ =
  "is not an Excel workbook or a Word document: only .xlsx, .xlsm, .csv and .docx files can be read. " +
  "If Excel or Word opens it, save it there as .xlsx or .docx and try again";

const PICTURE =
  "is a picture, which cannot be read: ask the agency for the document or the workbook that it shows";

/** How files of other formats begin, and what to do with them. */
const FORMATS: readonly { begins: readonly (readonly number[])[]; words: string }[] = [
  {
    // "%PDF".
    begins: [[0x25, 0x50, 0x44, 0x46]],
    words:
      "is a PDF: ask the agency for the workbook or the document that it was made from, " +
      "or open it in Word, save it as .docx and compare its tables with the PDF",
  },
  {
    // "{\\rtf".
    begins: [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
    words: "is a rich text file (.rtf): open it in Word, save it as .docx and try again",
  },
  {
    // JPEG, PNG, GIF, TIFF of either byte order.
    begins: [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47],
      [0x47, 0x49, 0x46, 0x38],
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
    words: PICTURE,
  },
];
/** Of HEIC and AVIF, the pictures of telephones: "ftyp" follows the length of the first box. */
const BOX = [0x66, 0x74, 0x79, 0x70];

/** What to do with a file of a format that cannot be read: the words after its name; `null` for one that is not known. */
export function otherFormat(bytes: Uint8Array): string | null {
  const begins = (signature: readonly number[], at = 0): boolean =>
    signature.every((byte, index) => bytes[at + index] === byte);
  const known = FORMATS.find((format) => format.begins.some((signature) => begins(signature)));
  return known?.words ?? (begins(BOX, 4) ? PICTURE : null);
}
