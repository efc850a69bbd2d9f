// What a catalog that is not the page's own is called: where it comes from.

/** "https://example.org/big/index.json" is "example.org/big"; beside the page "big". */
export function catalogNameOf(address: string): string {
  const place = /^https?:/.test(address) ? hostAndPathOf(new URL(address)) : address;
  return place.replace(/\/index\.json$/, "");
}

// The host as the browser reads it, so that no user name can pass for one.
function hostAndPathOf({ host, pathname }: URL): string {
  return `${host}${pathname}`;
}
