// The page: which room stands where, an error boundary around each.

import { MapView } from "./map/MapView";
import { Dossier } from "./panels/Dossier";
import { Notices } from "./panels/Notices";
import { SiteList } from "./panels/SiteList";
import { TopBar } from "./panels/TopBar";
import type { CatalogLoading } from "./state/catalogLoading";
import { TimelineView } from "./timeline/TimelineView";
import { ErrorBoundary } from "./ui/ErrorBoundary";

interface AppProps {
  loading: CatalogLoading;
  baseUrl: string;
}

export function App({ loading, baseUrl }: AppProps) {
  return (
    <>
      <TopBar baseUrl={baseUrl} />
      <Notices loading={loading} />
      <SiteList />
      <ErrorBoundary name="The map">
        <MapView />
      </ErrorBoundary>
      <Dossier loading={loading} />
      <TimelineView />
    </>
  );
}
