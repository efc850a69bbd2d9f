// Where the bench keeps what it makes.

export const CACHE_FOLDER = ".cache/bench";
/** What is served: the page, the peers' pages below peers/, the catalogs below catalogs/. */
export const SITE_FOLDER = `${CACHE_FOLDER}/site`;
export const PROBE_FOLDER = `${CACHE_FOLDER}/probe`;
export const PROBE_FILE = `${PROBE_FOLDER}/probe.js`;
export const RESULTS_FILE = `${CACHE_FOLDER}/results.json`;
export const DOCUMENT_FILE = "docs/performance.md";
