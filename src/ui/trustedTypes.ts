// Where the browser has Trusted Types and the deployment demands them, no text becomes HTML or a
// program without passing here. React writes none; Leaflet writes a few pieces of its own.

interface PolicyRules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  createPolicy(name: "default", rules: PolicyRules): unknown;
}

/** The pieces that Leaflet writes: attributions set apart, links of the page's own, a test of SVG. */
const HARMLESS =
  /<\/?(?:span|a)(?: (?:aria-hidden="true"|title="[^"<>]*"|href="https?:\/\/[^"<>]*"|target="_blank"|rel="[a-z ]*"))*>|<svg\/>/g;

/** Harmless HTML as it is; anything else as text to be read. */
export function harmlessHtml(html: string): string {
  const rest = html.replace(HARMLESS, "");
  if (!/[<>]/.test(rest)) return html;
  return html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The address of a program of ours; throws a sentence for any other. */
export function ownProgram(address: string, pageAddress: string): string {
  const url = new URL(address, pageAddress);
  if (url.origin === new URL(pageAddress).origin) return url.href;
  throw new Error(`Got a program from ${url.origin}; expected one of the page's own host.`);
}

/** Call it before anything is drawn. */
export function startTrustedTypes(): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", {
    createHTML: harmlessHtml,
    createScriptURL: (address) => ownProgram(address, window.location.href),
  });
}
