// The address bar as the shadow of the store: the only place that reads or writes it.
//
// A chosen site, observation or filter makes a history entry at once; a moving map or a dragged
// period rewrites the current one, throttled, because browsers refuse more than 100 writes in 30 s.

import type { View } from "../domain/view";
import { decodeView, encodeView } from "../url/codec";
import type { LinkParts } from "../url/linkParts";
import { reconcileView } from "../url/reconcile";
import { useDashboard } from "./dashboardStore";
import { selectCatalog } from "./selectors";

const WRITE_DELAY_MS = 400;

/** The whole link of a view: "https://host/base/sites/sohae/?from=2019-01-01". */
export function linkOf(view: View, baseUrl: string): string {
  const { path, query } = encodeView(view);
  return `${new URL(baseUrl, window.location.href).href}${path}${query === "" ? "" : `?${query}`}`;
}

/** Reads the address into the store, then keeps both the same. Returns its stop. */
export function startUrlSync(baseUrl: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readAddress = () => {
    clearTimeout(timer);
    timer = undefined;
    const decoded = decodeView(addressParts(baseUrl));
    const catalog = selectCatalog(useDashboard.getState());
    const known = catalog
      ? reconcileView(decoded.view, catalog)
      : { view: decoded.view, notices: [] };
    useDashboard.setState({
      view: known.view,
      historyStep: "replace",
      linkNotices: [...decoded.notices, ...known.notices],
    });
  };

  const replaceNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const link = linkOf(useDashboard.getState().view, baseUrl);
    if (link !== window.location.href) window.history.replaceState(null, "", link);
  };

  const unsubscribe = useDashboard.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    if (state.historyStep === "replace") {
      timer ??= setTimeout(replaceNow, WRITE_DELAY_MS);
      return;
    }
    // What was still waiting belongs to the entry that is left.
    if (timer !== undefined) {
      clearTimeout(timer);
      timer = undefined;
      window.history.replaceState(null, "", linkOf(previous.view, baseUrl));
    }
    const link = linkOf(state.view, baseUrl);
    if (link !== window.location.href) window.history.pushState(null, "", link);
  });

  readAddress();
  window.addEventListener("popstate", readAddress);
  window.addEventListener("pagehide", replaceNow);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener("popstate", readAddress);
    window.removeEventListener("pagehide", replaceNow);
  };
}

function addressParts(baseUrl: string): LinkParts {
  const { pathname, search } = window.location;
  const base = new URL(baseUrl, window.location.href).pathname;
  return {
    path: safelyDecoded(pathname.startsWith(base) ? pathname.slice(base.length) : ""),
    query: search,
  };
}

// A lone "%" makes decodeURI throw; the text as it stands is then named in the notice.
function safelyDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
