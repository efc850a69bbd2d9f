// The caches of the page's versions: which are this copy's, and which may go. Several copies may lie
// on one origin, each below a path of its own; none touches another's. Pure.

const PREFIX = "nadir-files";

/** `homePath`: of the page, as an address has it, so without a space. */
export function cacheNameOf(homePath: string, version: string): string {
  return `${PREFIX} ${homePath} ${version}`;
}

export interface VersionCache {
  readonly name: string;
  /** When the version last took over, in milliseconds since 1970; null when it never did. */
  readonly tookOverMs: number | null;
}

export function isOfHome(name: string, homePath: string): boolean {
  return name.startsWith(cacheNameOf(homePath, ""));
}

/**
 * Names of what no page can need: all but the version that ran last before this one. A version that
 * broke off or was passed over while it waited has never been in a page.
 */
export function unneededOf(others: readonly VersionCache[]): string[] {
  const latest = Math.max(...others.map(({ tookOverMs }) => tookOverMs ?? 0));
  return others
    .filter(({ tookOverMs }) => tookOverMs === null || tookOverMs < latest)
    .map(({ name }) => name);
}
