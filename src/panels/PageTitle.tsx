// The title of the document follows what is chosen, as the pages of the records have it: for the tab,
// the history and a screen reader. It stays as it was served until the catalog is here.

import { useEffect } from "react";
import { pageWords } from "../i18n/english/page";
import { siteLabelOf, siteNameOf } from "../i18n/siteName";
import { headlineOf } from "../i18n/vocabulary";
import { type DashboardState, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectChosenRow } from "../state/selectors";

export function PageTitle() {
  const title = useDashboard(titleOf);
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  return null;
}

function titleOf(state: DashboardState): string | null {
  const catalog = selectCatalog(state);
  if (catalog === null) return null;
  const { view } = state;
  const event = view.event === null ? undefined : catalog.eventById.get(view.event);
  const site = view.site === null ? undefined : catalog.siteById.get(view.site);
  const row = selectChosenRow(state);
  const parts = [
    ...(event ? [event.name] : []),
    ...(row ? [headlineOf(row)] : []),
    ...(site ? [(row ? siteLabelOf(site) : siteNameOf(site)).text] : []),
  ];
  return parts.length === 0 ? pageWords().title : [...parts, "Nadir"].join(" · ");
}
