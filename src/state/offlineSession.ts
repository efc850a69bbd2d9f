// The page's side of the service worker: starts it, learns of new versions, and asks now and then
// whether the host is there. A new version never takes over by itself: somebody may be typing.

import type { OfflineMessage } from "../offline/messages";
import { useOffline } from "./offlineStore";

const ASK_AGAIN_MS = 60_000;
const LOOK_FOR_VERSIONS_MS = 30 * 60_000;

let registration: ServiceWorkerRegistration | null = null;
let isTakingOver = false;

/** `baseUrl`: the page's home. Returns its stop. */
export function startOffline(baseUrl: string): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  window.addEventListener("offline", () => noticeHost(false), { signal });
  window.addEventListener("online", () => void askHost(), { signal });
  // Back from the browser's cache of pages, much may have changed.
  window.addEventListener("pageshow", ({ persisted }) => persisted && void askHost(), { signal });
  if (!navigator.onLine) noticeHost(false);

  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return () => abort.abort();
  // A copy further up may have a worker too, and a page's first one is of the page's own version.
  const own = new URL(`${baseUrl}sw.js`, window.location.href).href;
  const hadController = serviceWorker.controller?.scriptURL === own;
  serviceWorker.addEventListener("controllerchange", () => onTakenOver(hadController), { signal });
  void register(serviceWorker, baseUrl);
  let asked = 0;
  const timer = setInterval(() => {
    const isDue = useOffline.getState().offlineSince !== null || asked >= LOOK_FOR_VERSIONS_MS;
    asked = isDue ? 0 : asked + ASK_AGAIN_MS;
    if (isDue) void askHost();
  }, ASK_AGAIN_MS);
  return () => {
    clearInterval(timer);
    abort.abort();
  };
}

/** Opens the version that waits; the page is loaded anew when it has taken over. */
export function takeNewVersion(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  isTakingOver = true;
  waiting.postMessage({ kind: "take-over" } satisfies OfflineMessage);
}

async function register(workers: ServiceWorkerContainer, baseUrl: string): Promise<void> {
  try {
    registration = await workers.register(`${baseUrl}sw.js`, {
      scope: baseUrl,
      updateViaCache: "none",
    });
  } catch {
    // Without one (forbidden, a plain http host, no such file) the page works as any page does.
    return;
  }
  const found = registration;
  if (found.waiting && found.active) useOffline.setState({ update: "ready" });
  found.addEventListener("updatefound", () => {
    const { installing } = found;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && found.active) {
        useOffline.setState({ update: "ready" });
      }
    });
  });
  await workers.ready;
  tellSeen(found);
  await askHost();
}

/** Fonts and parts that came before the worker was there are kept too. */
function tellSeen({ active }: ServiceWorkerRegistration): void {
  const addresses = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(window.location.origin));
  active?.postMessage({ kind: "seen", addresses } satisfies OfflineMessage);
}

// Asking for the worker's program is asking the host, and finds a new version on the way.
async function askHost(): Promise<void> {
  if (registration === null) return noticeHost(navigator.onLine);
  try {
    await registration.update();
    noticeHost(true);
  } catch {
    noticeHost(false);
  }
}

function noticeHost(isThere: boolean): void {
  const { offlineSince } = useOffline.getState();
  if (isThere && offlineSince !== null) useOffline.setState({ offlineSince: null });
  if (!isThere && offlineSince === null) useOffline.setState({ offlineSince: Date.now() });
}

function onTakenOver(hadController: boolean): void {
  // Until the old one had ended its work, a form may have been opened.
  if (isTakingOver && !document.querySelector("dialog[open]")) window.location.reload();
  // The first worker of a page is of the page's own version.
  else if (isTakingOver || hadController) useOffline.setState({ update: "taken" });
}
