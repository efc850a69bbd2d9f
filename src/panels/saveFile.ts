// Hands a file to the person, as a download.

import type { ExportFile } from "../export/exportSet";

export function saveFile({ name, mediaType, body }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([body], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers ask for the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
