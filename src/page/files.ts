const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the browser as a download. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file from the page's own server; null where there is none. */
export async function fetched(path: string): Promise<Uint8Array | null> {
  const response = await fetch(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
