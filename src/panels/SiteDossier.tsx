// All about the chosen site: its header and, in tabs, its story, its structures and its record.

import { useState } from "react";
import type { Catalog } from "../domain/catalog";
import type { Site } from "../domain/site";
import type { Choice } from "../domain/view";
import { storyWords } from "../i18n/english/story";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseSite, useChoice, useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import { useInTurn } from "../state/turns";
import type { CoordinateFormat } from "./coordinateText";
import { SiteAbout } from "./SiteAbout";
import { SiteHeader } from "./SiteHeader";
import { SiteImagery } from "./SiteImagery";
import { INTRODUCTION } from "./SiteIntroduction";
import { SiteStructures } from "./SiteStructures";
import { SiteTabs, type Tab } from "./SiteTabs";
import { StoryStream } from "./StoryStream";
import type { FocusRequest } from "./useStoryPlace";

type TabName = "observations" | "imagery" | "structures" | "about";

interface SiteDossierProps {
  site: Site;
  catalog: Catalog;
  loading: CatalogLoading;
  format: CoordinateFormat;
  onFormat: (format: CoordinateFormat) => void;
  focusRequest: FocusRequest;
}

export function SiteDossier(props: SiteDossierProps) {
  const { site, catalog, loading, format, onFormat, focusRequest } = props;
  const [tab, setTab] = useTab();
  const matchCount = useInTurn("texts", selectFindings)?.siteOf(site.id)?.count ?? 0;
  const siteDetail = useDashboard((state) => state.siteDetails.get(site.id));
  const words = storyWords().tabs;
  const tabs: readonly Tab<TabName>[] = [
    { name: "observations", label: words.observations, count: matchCount },
    { name: "imagery", label: words.imagery, count: null },
    { name: "structures", label: words.structures, count: site.structures.length },
    { name: "about", label: words.about, count: null },
  ];
  return (
    <>
      <SiteHeader
        site={site}
        format={format}
        onFormat={onFormat}
        onClose={() => {
          focusRequest.current = INTRODUCTION;
          chooseSite(null);
        }}
      />
      <SiteTabs tabs={tabs} chosen={tab} onChoose={setTab}>
        {tab === "observations" && (
          <StoryStream
            site={site}
            catalog={catalog}
            loading={loading}
            focusRequest={focusRequest}
          />
        )}
        {tab === "imagery" && <SiteImagery site={site} catalog={catalog} />}
        {tab === "structures" && <SiteStructures site={site} catalog={catalog} format={format} />}
        {tab === "about" && (
          <SiteAbout
            site={site}
            files={loading.siteFiles(site.id)}
            loading={siteDetail}
            onRetry={() => loading.openSite(site.id)}
          />
        )}
      </SiteTabs>
    </>
  );
}

/** The open tab; another choice anywhere on the page leads back to the story, where it stands. */
function useTab(): [TabName, (tab: TabName) => void] {
  const choice = useChoice();
  const [opened, setOpened] = useState<{ choice: Choice; tab: TabName } | null>(null);
  const tab = opened?.choice === choice ? opened.tab : "observations";
  return [tab, (name) => setOpened({ choice, tab: name })];
}
