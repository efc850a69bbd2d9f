// What a request of the page asks for, and so where its answer comes from. Pure.

export type RequestKind =
  /** A view of the app: the page's own document, whatever the path. */
  | "view"
  /** Another document of the deployment: changes, static data. */
  | "document"
  /** A file of this version. */
  | "file"
  /** A file whose name is made of its bytes: of an older version or another catalog, a rare font. */
  | "asset"
  /** A picture: a tile of imagery or of a base layer. */
  | "tile"
  /** Some bytes of a picture (COG). */
  | "block"
  /** Anything else that may be answered from the last time: lists of scenes, other catalogs. */
  | "answer"
  /** The same, asked for by POST: a STAC API's list of scenes. */
  | "search"
  /** Left to the browser. */
  | "other";

export interface AskedRequest {
  readonly url: URL;
  readonly method: string;
  readonly isNavigation: boolean;
  /** `Request.destination`: "image", "script" … */
  readonly destination: string;
  /** The header, or null. */
  readonly range: string | null;
  /** The page asks for it with `cache: "no-store"` and keeps the answer itself. */
  readonly isKeptByPage: boolean;
}

const VIEW_PATH = /^(?:index\.html)?$|^(?:sites|observations|events)\/[^/]+\/?$/;
const HASHED_PATH = /^assets\/|\.[0-9a-f]{10}\.json$/;
const SEARCH_PATH = /\/search$/;
const BLOCK_PATH = /\.tiff?$/i;

/** `scope`: the address below which the page lies; `isFile`: whether this version has the path. */
export function requestKindOf(
  request: AskedRequest,
  scope: URL,
  isFile: (path: string) => boolean,
): RequestKind {
  const { url, method, isNavigation, destination, range, isKeptByPage } = request;
  if (!/^https?:$/.test(url.protocol)) return "other";
  if (method === "POST" && !isNavigation && SEARCH_PATH.test(url.pathname)) return "search";
  if (method !== "GET") return "other";
  const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
  const path = isOurs ? url.pathname.slice(scope.pathname.length) : null;
  if (isNavigation) {
    if (path === null) return "other";
    return VIEW_PATH.test(path) ? "view" : "document";
  }
  if (range !== null) return BLOCK_PATH.test(url.pathname) ? "block" : "other";
  if (path !== null && isFile(path)) return "file";
  if (path !== null && HASHED_PATH.test(path)) return "asset";
  if (destination === "image") return "tile";
  return destination === "" && !isKeptByPage ? "answer" : "other";
}
