// The records that an export takes, brought on request; a newer request ends the one before.

import { useEffect, useRef, useState } from "react";
import type { Site } from "../domain/site";
import type { ExportSet } from "../export/exportSet";
import { ENGLISH_TITLES, exportingWords } from "../i18n/english/exporting";
import { siteNameOf } from "../i18n/siteName";
import type { CatalogLoading } from "../state/catalogLoading";
import { useDashboard } from "../state/dashboardStore";
import { type ExportScope, loadExportSet } from "../state/exportLoading";
import { selectCatalog, selectFindings } from "../state/selectors";
import { linkOf } from "../state/urlSync";

/** `title` is in the language of the page, the set's own in English. */
export type ExportState =
  | { readonly kind: "none" | "busy" }
  | { readonly kind: "ready"; readonly set: ExportSet; readonly title: string }
  | { readonly kind: "failed"; readonly reason: string };

interface Exporting {
  readonly state: ExportState;
  readonly bring: (scope: ExportScope) => void;
}

export function useExportSet(loading: CatalogLoading, baseUrl: string): Exporting {
  const [state, setState] = useState<ExportState>({ kind: "none" });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const bring = (scope: ExportScope) => {
    asking.current?.abort();
    const abort = new AbortController();
    asking.current = abort;
    setState({ kind: "busy" });
    const home = new URL(baseUrl, window.location.href).href;
    const { view } = useDashboard.getState();
    const address = scope === "catalog" ? home : linkOf(view, baseUrl);
    const request = {
      scope,
      loading,
      home,
      address,
      title: titleOf(scope, ENGLISH_TITLES, nameOf),
    };
    const title = titleOf(scope, exportingWords().titles, (site) => siteNameOf(site).text);
    loadExportSet(request, abort.signal).then(
      (set) => !abort.signal.aborted && setState({ kind: "ready", set, title }),
      (error: unknown) =>
        !abort.signal.aborted && setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  return { state, bring };
}

const nameOf = ({ name }: Site) => name;

function titleOf(
  scope: ExportScope,
  words: typeof ENGLISH_TITLES,
  nameInWordsOf: (site: Site) => string,
): string {
  const state = useDashboard.getState();
  if (scope === "catalog") return words.catalog;
  const { site } = state.view;
  const named = site === null ? undefined : selectCatalog(state)?.siteById.get(site);
  if (scope === "site" && named) return nameInWordsOf(named);
  const findings = selectFindings(state);
  return findings === null ? words.unknown : words.view(findings.count, findings.siteCount);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
