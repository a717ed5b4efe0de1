/**
 * The address of the workbook that the add-in was opened in, as it is now: saving under another name changes it. "" where it has none,
 * because it was never saved.
 */
export function workbookAddress(): Promise<string> {
  return new Promise((resolve) => {
    Office.context.document.getFilePropertiesAsync(({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.url : "");
    });
  });
}
