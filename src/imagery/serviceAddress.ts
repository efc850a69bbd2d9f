// Addresses of OGC services: parameters added to whatever the address already has.

/** Empty values are written too: STYLES= is required. Braces of placeholders are kept. */
export function withParameters(
  address: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const query = parameters
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(BRACES, plainBrace)}`)
    .join("&");
  const joint = !address.includes("?") ? "?" : /[?&]$/.test(address) ? "" : "&";
  return `${address}${joint}${query}`;
}

const BRACES = /%7B|%7D/g;

function plainBrace(escaped: string): string {
  return escaped === "%7B" ? "{" : "}";
}
