// Where the page lies: "/" or "/nadir/". A build is portable and does not know; its document does, by
// the address of the catalog, which lies one folder below the page.

const catalogLink =
  typeof document === "undefined" ? null : document.querySelector<HTMLLinkElement>("link#catalog");

/** The path of the page's home; ends with a slash. Read once, before the address changes. */
export const PAGE_BASE: string = catalogLink ? new URL("../", catalogLink.href).pathname : "/";
