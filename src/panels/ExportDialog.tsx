// What leaves Nadir: the view, the chosen site or the whole catalog, as a file, a brief, a citation
// or an embedded page. Details that are not here yet are fetched first.

import { useEffect, useMemo, useRef, useState } from "react";
import { BIBLIOGRAPHY_FORMATS } from "../export/bibliography";
import { EXPORT_FORMATS, fileNameOf } from "../export/exportFormats";
import type { ExportFile, ExportSet } from "../export/exportSet";
import { exportingWords } from "../i18n/english/exporting";
import { inEnglish } from "../i18n/language";
import { ENGLISH_SOURCE_WORDS, RECORD_WORDS } from "../i18n/recordWords";
import { sentenceOf } from "../i18n/sentences";
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

interface Open {
  readonly kind: "brief" | "cite";
  readonly set: ExportSet;
  /** In the language of the page. */
  readonly title: string;
}

const loadBrief = () => import("./briefParts");
const loadCite = () => import("./citeParts");
const loadEmbed = () => import("./embedParts");

const FILES = [
  ...EXPORT_FORMATS.map((format) => ({
    ...format,
    // A format's words are its own, whoever reads it.
    makeOf: (set: ExportSet) => inEnglish(() => format.make(set, RECORD_WORDS)),
  })),
  ...BIBLIOGRAPHY_FORMATS.map((format) => ({
    ...format,
    makeOf: (set: ExportSet) => format.make(set, ENGLISH_SOURCE_WORDS, set.made.slice(0, 10)),
  })),
];

export function ExportDialog({ loading, baseUrl, loadLocator, onClose }: ExportDialogProps) {
  const hasSite = useDashboard(({ view }) => view.site !== null);
  const [scope, setScope] = useState<ExportScope>(hasSite ? "site" : "view");
  const [shown, setShown] = useState<"choices" | "embed">("choices");
  const { state, bring } = useExportSet(loading, baseUrl);
  const wanted = useRef<Wanted | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const period = useDashboard(({ view }) => view.period);
  const words = exportingWords();

  // Once what was asked for is here, it is saved or opened; only once.
  useEffect(() => {
    if (state.kind !== "ready" || wanted.current === null) return;
    const want = wanted.current;
    wanted.current = null;
    if (want.kind !== "file") {
      setOpen({ kind: want.kind, set: state.set, title: state.title });
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
      <LazyPart load={loadBrief} name={words.parts.brief}>
        {({ BriefPage }) => (
          <BriefPage
            set={open.set}
            title={open.title}
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
      <LazyPart load={loadCite} name={words.parts.citation}>
        {({ CiteDialog }) => (
          <CiteDialog target={{ kind: "view", set }} from={from} onClose={onClose} />
        )}
      </LazyPart>
    );
  }
  if (shown === "embed") {
    return (
      <LazyPart load={loadEmbed} name={words.parts.embed}>
        {({ EmbedDialog }) => <EmbedDialog baseUrl={baseUrl} onClose={onClose} />}
      </LazyPart>
    );
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Scopes scope={scope} onScope={setScope} />
      <h3 className={styles.title}>{words.files}</h3>
      <ul className={styles.files}>
        {FILES.map(({ id, name, makeOf }) => (
          <li key={id}>
            <button type="button" onClick={() => want({ kind: "file", make: makeOf })}>
              {words.formats[id] ?? name}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.state} aria-live="polite">
        {state.kind === "busy" && words.busy}
        {state.kind === "failed" && words.failed(sentenceOf(state.reason))}
        {state.kind === "ready" &&
          words.ready(
            state.set.observations.length,
            state.set.sites.length,
            state.set.events.length,
            state.set.reports.size,
          )}
      </p>
      <h3 className={styles.title}>{words.others}</h3>
      <ul className={styles.files}>
        <li>
          <button type="button" onClick={() => want({ kind: "brief" })}>
            {words.brief}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => want({ kind: "cite" })}>
            {words.cite}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setShown("embed")}>
            {words.embed}
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
    <LazyPart load={loadLocator} name={exportingWords().parts.map}>
      {({ LocatorMap }) => <LocatorMap places={places} />}
    </LazyPart>
  );
}

interface ScopesProps {
  scope: ExportScope;
  onScope: (scope: ExportScope) => void;
}

function Scopes({ scope, onScope }: ScopesProps) {
  const state = useDashboard();
  const words = exportingWords();
  const scopes = (["view", "site", "catalog"] as const).flatMap((each) => {
    const count = countOfScope(state, each);
    return count === null ? [] : [{ each, count }];
  });
  return (
    <fieldset className={styles.scopes}>
      <legend>{words.scope}</legend>
      {scopes.map(({ each, count }) => (
        <label key={each}>
          <input
            type="radio"
            name="scope"
            checked={scope === each}
            onChange={() => onScope(each)}
          />
          {words.scopes[each]} <span className={styles.count}>{words.observations(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
