// Whether a kept file is still what the build wrote. Disks fail and browsers drop parts of a cache: a
// file that is not whole is fetched again and never shown.

/** "sha256-…" of the bytes, as Subresource Integrity writes it. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** The same response, or null when its bytes are others. */
export async function checkedResponse(
  response: Response,
  integrity: string,
): Promise<Response | null> {
  const bytes = await response.clone().arrayBuffer();
  return (await integrityOf(bytes)) === integrity ? response : null;
}
