// Pages whose addresses are relative, so that the built folder works below any path, from a stick too.
// Everything is written as if it lay at "/", and each page then as seen from its own depth.

/** What Vite calls a base that nobody knows. */
export const PORTABLE_BASE = "./";

/** The page for unknown addresses is shown at any depth, and so can only say where it thinks it is. */
const UNKNOWN_ADDRESS_PAGE = "404.html";

/** The template of a portable build, as if the page lay at "/". */
export function absoluteTemplateOf(template: string): string {
  return template.replaceAll('="./', '="/');
}

/** A page with its addresses relative to itself; another file as it is. */
export function portablePageOf<Body extends string | Uint8Array>(
  name: string,
  body: Body,
): Body | string {
  if (typeof body !== "string" || !name.endsWith(".html") || name === UNKNOWN_ADDRESS_PAGE) {
    return body;
  }
  const home = "../".repeat(name.split("/").length - 1) || PORTABLE_BASE;
  return body.replace(/ (href|src)="\/(?!\/)/g, (_, attribute: string) => ` ${attribute}="${home}`);
}
