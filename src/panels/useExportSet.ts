// The records that an export takes, brought on request; a newer request ends the one before.

import { useEffect, useRef, useState } from "react";
import type { ExportSet } from "../export/exportSet";
import { counted } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { useDashboard } from "../state/dashboardStore";
import { type ExportScope, loadExportSet } from "../state/exportLoading";
import { selectCatalog, selectFindings } from "../state/selectors";
import { linkOf } from "../state/urlSync";

export type ExportState =
  | { readonly kind: "none" | "busy" }
  | { readonly kind: "ready"; readonly set: ExportSet }
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
    const request = { scope, loading, home, address, title: titleOf(scope) };
    loadExportSet(request, abort.signal).then(
      (set) => !abort.signal.aborted && setState({ kind: "ready", set }),
      (error: unknown) =>
        !abort.signal.aborted && setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  return { state, bring };
}

function titleOf(scope: ExportScope): string {
  const state = useDashboard.getState();
  if (scope === "catalog") return "The whole catalog";
  const { site } = state.view;
  const named = site === null ? undefined : selectCatalog(state)?.siteById.get(site);
  if (scope === "site" && named) return named.name;
  const findings = selectFindings(state);
  return findings === null
    ? "A view"
    : `${counted(findings.count, "observation")} at ${counted(findings.siteCount, "site")}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
