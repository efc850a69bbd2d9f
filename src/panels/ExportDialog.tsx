// What leaves Nadir: the view, the chosen site or the whole catalog, as a file, a brief, a citation
// or an embedded page. Details that are not here yet are fetched first.

import { useEffect, useMemo, useRef, useState } from "react";
import { BIBLIOGRAPHY_FORMATS } from "../export/bibliography";
import { EXPORT_FORMATS, fileNameOf } from "../export/exportFormats";
import type { ExportFile, ExportSet } from "../export/exportSet";
import { RECORD_WORDS } from "../i18n/recordWords";
import { sentenceOf } from "../i18n/sentences";
import { counted } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { useDashboard } from "../state/dashboardStore";
import { countOfScope, type ExportScope } from "../state/exportLoading";
import { Dialog } from "../ui/Dialog";
import { LazyPart } from "../ui/LazyPart";
import styles from "./ExportDialog.module.css";
import type { LoadLocator } from "./loadLocator";
import { PublishedFiles } from "./PublishedFiles";
import { saveFile } from "./saveFile";
import { useExportSet } from "./useExportSet";

interface ExportDialogProps {
  loading: CatalogLoading;
  baseUrl: string;
  loadLocator: LoadLocator;
  onClose: () => void;
}

type Wanted =
  | { readonly kind: "file"; readonly make: (set: ExportSet) => ExportFile }
  | { readonly kind: "brief" | "cite" };

const loadBrief = () => import("./briefParts");
const loadCite = () => import("./citeParts");
const loadEmbed = () => import("./embedParts");

const FILES = [
  ...EXPORT_FORMATS.map((format) => ({
    ...format,
    makeOf: (set: ExportSet) => format.make(set, RECORD_WORDS),
  })),
  ...BIBLIOGRAPHY_FORMATS.map((format) => ({
    ...format,
    makeOf: (set: ExportSet) => format.make(set, RECORD_WORDS, set.made.slice(0, 10)),
  })),
];

export function ExportDialog({ loading, baseUrl, loadLocator, onClose }: ExportDialogProps) {
  const hasSite = useDashboard(({ view }) => view.site !== null);
  const [scope, setScope] = useState<ExportScope>(hasSite ? "site" : "view");
  const [shown, setShown] = useState<"choices" | "embed">("choices");
  const { state, bring } = useExportSet(loading, baseUrl);
  const wanted = useRef<Wanted | null>(null);
  const [open, setOpen] = useState<{ kind: "brief" | "cite"; set: ExportSet } | null>(null);
  const period = useDashboard(({ view }) => view.period);

  // Once what was asked for is here, it is saved or opened; only once.
  useEffect(() => {
    if (state.kind !== "ready" || wanted.current === null) return;
    const want = wanted.current;
    wanted.current = null;
    if (want.kind !== "file") {
      setOpen({ kind: want.kind, set: state.set });
      return;
    }
    const { name: made, ...file } = want.make(state.set);
    const extension = made.slice(made.lastIndexOf(".") + 1);
    saveFile({
      ...file,
      name: fileNameOf(state.set.title, state.set.made.slice(0, 10), extension),
    });
  }, [state]);

  const want = (next: Wanted) => {
    wanted.current = next;
    bring(scope);
  };

  if (open?.kind === "brief") {
    return (
      <LazyPart load={loadBrief} name="The brief">
        {({ BriefPage }) => (
          <BriefPage
            set={open.set}
            words={RECORD_WORDS}
            {...(scope !== "catalog" && { period })}
            {...(open.set.sites.length > 0 && {
              locator: <Locator set={open.set} loadLocator={loadLocator} />,
            })}
            onClose={onClose}
          />
        )}
      </LazyPart>
    );
  }
  if (open?.kind === "cite") {
    const { set } = open;
    const from = { home: set.home, catalog: set.catalog, accessed: set.made.slice(0, 10) };
    return (
      <LazyPart load={loadCite} name="The citation">
        {({ CiteDialog }) => (
          <CiteDialog target={{ kind: "view", set }} from={from} onClose={onClose} />
        )}
      </LazyPart>
    );
  }
  if (shown === "embed") {
    return (
      <LazyPart load={loadEmbed} name="The code to embed">
        {({ EmbedDialog }) => <EmbedDialog baseUrl={baseUrl} onClose={onClose} />}
      </LazyPart>
    );
  }
  return (
    <Dialog title="Export" onClose={onClose}>
      <Scopes scope={scope} onScope={setScope} />
      <h3 className={styles.title}>Files</h3>
      <ul className={styles.files}>
        {FILES.map(({ id, name, makeOf }) => (
          <li key={id}>
            <button type="button" onClick={() => want({ kind: "file", make: makeOf })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.state} aria-live="polite">
        {state.kind === "busy" && "Collecting the records with their details and sources …"}
        {state.kind === "failed" && `The export did not work. ${sentenceOf(state.reason)}`}
        {state.kind === "ready" && wordsOfSet(state.set)}
      </p>
      <h3 className={styles.title}>To read, to cite, to show</h3>
      <ul className={styles.files}>
        <li>
          <button type="button" onClick={() => want({ kind: "brief" })}>
            Print / PDF brief
          </button>
        </li>
        <li>
          <button type="button" onClick={() => want({ kind: "cite" })}>
            Cite this view
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setShown("embed")}>
            Embed this view
          </button>
        </li>
      </ul>
      <PublishedFiles baseUrl={baseUrl} />
    </Dialog>
  );
}

interface LocatorProps {
  set: ExportSet;
  loadLocator: LoadLocator;
}

function Locator({ set, loadLocator }: LocatorProps) {
  const places = useMemo(() => set.sites.map(({ record }) => record.location), [set]);
  return (
    <LazyPart load={loadLocator} name="The map">
      {({ LocatorMap }) => <LocatorMap places={places} />}
    </LazyPart>
  );
}

const SCOPE_NAMES: Readonly<Record<ExportScope, string>> = {
  view: "This view",
  site: "The chosen site in this view",
  catalog: "The whole catalog",
};

interface ScopesProps {
  scope: ExportScope;
  onScope: (scope: ExportScope) => void;
}

function Scopes({ scope, onScope }: ScopesProps) {
  const state = useDashboard();
  const scopes = (["view", "site", "catalog"] as const).flatMap((each) => {
    const count = countOfScope(state, each);
    return count === null ? [] : [{ each, count }];
  });
  return (
    <fieldset className={styles.scopes}>
      <legend>What</legend>
      {scopes.map(({ each, count }) => (
        <label key={each}>
          <input
            type="radio"
            name="scope"
            checked={scope === each}
            onChange={() => onScope(each)}
          />
          {SCOPE_NAMES[each]} <span className={styles.count}>{counted(count, "observation")}</span>
        </label>
      ))}
    </fieldset>
  );
}

function wordsOfSet({ observations, sites, events, reports }: ExportSet): string {
  return [
    `Ready: ${counted(observations.length, "observation")} at ${counted(sites.length, "site")}`,
    counted(events.length, "event"),
    `${counted(reports.size, "source")}.`,
  ].join(", ");
}
