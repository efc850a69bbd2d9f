// "Keep this site offline": what it keeps, how far it is, and how to be rid of it.

import { useEffect, useRef, useState } from "react";
import { parseDay } from "../domain/day";
import type { Site } from "../domain/site";
import { dayWordsOf } from "../i18n/dateWords";
import { keepingWords } from "../i18n/english/keeping";
import { siteLabelOf } from "../i18n/siteName";
import { useDashboard } from "../state/dashboardStore";
import { forgetSite, imagesToKeep, type KeptSite, keepSite, keptSiteOf } from "../state/keptSites";
import { pressable } from "../ui/pressable";
import styles from "./KeepOffline.module.css";

interface KeepOfflineProps {
  site: Site;
  /** Addresses of the site's files in the catalog. */
  files: readonly string[];
}

type Work = { done: number; all: number } | { failed: "full" | "failed" } | null;

export function KeepOffline({ site, files }: KeepOfflineProps) {
  const words = keepingWords();
  const [kept, setKept] = useState<KeptSite | null>(null);
  const [work, setWork] = useState<Work>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const stop = useRef<AbortController>(null);
  const { image, catalog } = useDashboard(({ view }) => view);
  const { id } = site;
  useEffect(() => {
    let isWanted = true;
    void keptSiteOf({ id, catalog }).then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
      stop.current?.abort();
    };
  }, [id, catalog]);

  const keep = async () => {
    setWork({ done: 0, all: files.length });
    const images = imagesToKeep();
    const onProgress = (done: number, all: number) => setWork({ done, all });
    stop.current = new AbortController();
    const { signal } = stop.current;
    try {
      setKept(await keepSite({ site, catalog, files, images, onProgress }, signal));
      setWork(null);
    } catch (error) {
      if (signal.aborted) return setWork(null);
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      setWork({ failed: isFull ? "full" : "failed" });
    }
  };
  const forget = async () => {
    try {
      await forgetSite({ id, catalog });
      setKept(null);
      keepButton.current?.focus();
    } catch {
      setWork({ failed: "failed" });
    }
  };
  const stopWork = () => {
    stop.current?.abort();
    // The button that was pressed goes.
    keepButton.current?.focus();
  };
  const isWorking = work !== null && "done" in work;
  return (
    <div role="group" aria-label={words.label} className={styles.keep}>
      <p>
        {words.about(siteLabelOf(site).text)} {image === null ? words.withoutImage : null}
        {image !== null && imagesToKeep().hasCog ? words.withCog : null}
      </p>
      <p aria-live="polite">
        {isWorking && words.working(work.done, work.all)}
        {work !== null && "failed" in work && words[work.failed]}
        {work === null && kept && keptWordsOf(kept)}
      </p>
      <div className={styles.actions}>
        <button type="button" ref={keepButton} {...pressable(isWorking, () => void keep())}>
          {kept === null ? words.button : words.again}
        </button>
        {isWorking && (
          <button type="button" onClick={stopWork}>
            {words.stop}
          </button>
        )}
        {kept !== null && (
          <button type="button" {...pressable(isWorking, () => void forget())}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  );
}

function keptWordsOf({ date, bytes, missing }: KeptSite): string {
  const words = keepingWords();
  const day = parseDay(date);
  const size = bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const when = day === null ? date : dayWordsOf(day);
  return missing === 0 ? words.kept(size, when) : words.keptPartly(size, when, missing);
}
