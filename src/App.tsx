// The page: which room stands where, an error boundary around each. Map and timeline open one
// after the other behind the texts, so that the page is seen and answers in between.
//
// On a wide screen all rooms stand side by side. On a phone three panes share the space under the
// bar; which one is open is nobody else's business and no part of a link.

import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import styles from "./App.module.css";
import { pageWords } from "./i18n/english/page";
import { MapView } from "./map/MapView";
import { Dossier } from "./panels/Dossier";
import { Notices } from "./panels/Notices";
import { PageTitle } from "./panels/PageTitle";
import { SiteList } from "./panels/SiteList";
import { TopBar } from "./panels/TopBar";
import type { CatalogLoading } from "./state/catalogLoading";
import { useDashboard } from "./state/dashboardStore";
import { TimelineView } from "./timeline/TimelineView";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { LazyPart } from "./ui/LazyPart";

const loadConnection = () => import("./panels/connectionParts");
const loadLocator = () => import("./map/LocatorMap");

interface AppProps {
  loading: CatalogLoading;
  baseUrl: string;
}

const PANES = ["map", "timeline", "story"] as const;
type Pane = (typeof PANES)[number];

export function App({ loading, baseUrl }: AppProps) {
  const [pane, setPane] = usePane();
  const isPhone = useIsNarrow();
  const turn = useTurns(2);
  const { rooms } = pageWords();
  return (
    <div className={styles.page} data-pane={pane}>
      <PageTitle />
      <header className={styles.bar}>
        <ErrorBoundary name={rooms.bar}>
          <TopBar loading={loading} baseUrl={baseUrl} loadLocator={loadLocator} />
        </ErrorBoundary>
        <PaneSwitch pane={pane} onSwitch={setPane} />
        <Notices loading={loading} />
        {turn > 1 && (
          <LazyPart load={loadConnection} name={rooms.bar}>
            {({ ConnectionNotes }) => <ConnectionNotes />}
          </LazyPart>
        )}
      </header>
      <main className={styles.rooms}>
        <div className={styles.sites} data-scrolls>
          <ErrorBoundary name={rooms.sites}>
            <SiteList loading={loading} isFolded={isPhone && pane !== "map"} />
          </ErrorBoundary>
        </div>
        <div className={styles.map}>
          <ErrorBoundary name={rooms.map}>{turn > 0 && <MapView />}</ErrorBoundary>
        </div>
        <div className={styles.dossier}>
          <ErrorBoundary name={rooms.dossier}>
            <Dossier loading={loading} />
          </ErrorBoundary>
        </div>
        <div className={styles.timeline}>
          <ErrorBoundary name={rooms.timeline}>
            {turn > 1 && <TimelineView loading={loading} />}
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}

/** Counts up to `last`, once each time that the page had its turn. */
function useTurns(last: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= last) return;
    const timer = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(timer);
  }, [turn, last]);
  return turn;
}

/** The pane of a phone. Choosing something opens its story, choosing an image the map. */
function usePane(): [Pane, (pane: Pane) => void] {
  const choice = useDashboard(({ view }) =>
    [view.site, view.observation, view.event].filter((id) => id !== null).join(" "),
  );
  const image = useDashboard(({ view }) => view.image);
  const [pane, setPane] = useState<Pane>(choice === "" || image !== null ? "map" : "story");
  const isOpen = useRef(false);
  useEffect(() => {
    if (isOpen.current) setPane(choice === "" ? "map" : "story");
  }, [choice]);
  useEffect(() => {
    // A run through many images is no choice, and its buttons stand in the story.
    const isChosen = useDashboard.getState().historyStep === "push";
    if (isOpen.current && image !== null && isChosen) setPane("map");
    isOpen.current = true;
  }, [image]);
  // Panes share the page's scroll: coming from far down a story, the map would be above the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane is what has changed
  useLayoutEffect(() => {
    // In braces: newer browsers return a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, [pane]);
  return [pane, setPane];
}

/** The width below which App.module.css shows one pane at a time. */
const NARROW = matchMedia("(max-width: 960px)");

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      NARROW.addEventListener("change", onChange);
      return () => NARROW.removeEventListener("change", onChange);
    },
    () => NARROW.matches,
  );
}

interface PaneSwitchProps {
  pane: Pane;
  onSwitch: (pane: Pane) => void;
}

function PaneSwitch({ pane, onSwitch }: PaneSwitchProps) {
  const words = pageWords().panes;
  return (
    <div className={styles.panes} role="group" aria-label={words.label}>
      {PANES.map((each) => (
        <button
          type="button"
          key={each}
          aria-pressed={each === pane}
          onClick={() => onSwitch(each)}
        >
          {words[each]}
        </button>
      ))}
    </div>
  );
}
