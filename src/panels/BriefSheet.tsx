// The paper of a brief: head, map, timeline, records in order of time, sources, key, link.

import type { ReactNode } from "react";
import { DIRECTIONS } from "../domain/activity";
import type { Brief, BriefSite, BriefSource } from "../export/briefContents";
import { briefingWords } from "../i18n/english/briefing";
import { capitalized, directionNames } from "../i18n/vocabulary";
import { BriefEntryPart, Notes } from "./BriefEntryPart";
import { BriefMark } from "./BriefMark";
import { BriefQr } from "./BriefQr";
import styles from "./BriefSheet.module.css";
import { BriefTimeline } from "./BriefTimeline";
import { ExternalLink } from "./SourceList";
import { nameLanguageOf, proseLanguage } from "./textLanguage";

/** More stand below the map, in narrow columns. */
const MOST_BESIDE_MAP = 8;

interface BriefSheetProps {
  brief: Brief;
  paper: "A4" | "Letter";
  locator: ReactNode;
}

export function BriefSheet({ brief, paper, locator }: BriefSheetProps) {
  const { title, period, sites, entries, sources, missing, method, attribution } = brief;
  const words = briefingWords();
  const isPlural = sites.length > 1;
  return (
    <article className={styles.sheet} data-paper={paper}>
      <header className={styles.head}>
        <p className={styles.maker}>{words.maker}</p>
        <h1 lang={nameLanguageOf(title)}>{title}</h1>
        <p>{words.summary(period, brief.observationCount, brief.siteCount)}</p>
        {missing.map((sentence) => (
          <p key={sentence} className={styles.missing}>
            {sentence}
          </p>
        ))}
      </header>
      <div
        className={styles.place}
        data-map={locator ? "yes" : "no"}
        data-sites={sizeOf(sites.length)}
      >
        {locator && <figure className={styles.map}>{locator}</figure>}
        <ul className={styles.sites}>
          {sites.map((site) => (
            <SitePart key={site.id} site={site} />
          ))}
        </ul>
      </div>
      <figure className={styles.figure}>
        <BriefTimeline brief={brief} />
        <figcaption className={styles.legend}>
          {DIRECTIONS.map((direction) => (
            <span key={direction}>
              <BriefMark mark={direction} /> {directionNames()[direction]}
            </span>
          ))}
          <span>┆ {words.summit}</span>
          <span>{words.bar}</span>
        </figcaption>
      </figure>
      <section>
        <h2>{words.text.entries}</h2>
        {entries.map((entry) => (
          <BriefEntryPart key={`${entry.kind}-${entry.id}`} entry={entry} namesSite={isPlural} />
        ))}
        {entries.length === 0 && <p>{words.none}</p>}
      </section>
      <section>
        <h2>{words.text.sources}</h2>
        <ol className={styles.sources}>
          {sources.map((source) => (
            <SourcePart key={source.id} source={source} />
          ))}
        </ol>
      </section>
      <section className={styles.key}>
        <h2>{words.text.howToRead}</h2>
        <dl className={styles.method}>
          {method.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <footer className={styles.foot}>
        <BriefQr address={brief.address} className={styles.code} />
        <div>
          <p>
            {words.thisView}
            <ExternalLink href={brief.address}>{brief.address}</ExternalLink>
          </p>
          <p>{words.text.made(brief.made)}</p>
          {attribution.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {locator && <p>{words.mapCredits}</p>}
        </div>
      </footer>
    </article>
  );
}

function sizeOf(siteCount: number): "one" | "some" | "many" {
  if (siteCount === 1) return "one";
  return siteCount > MOST_BESIDE_MAP ? "many" : "some";
}

function SitePart({ site }: { site: BriefSite }) {
  return (
    <li>
      <p>
        <b lang={nameLanguageOf(site.name)}>
          <ExternalLink href={site.address}>{site.name}</ExternalLink>
        </b>{" "}
        {site.otherName && <span lang={nameLanguageOf(site.otherName)}>{site.otherName}</span>}
      </p>
      <p className={styles.facts}>
        {capitalized(site.facts)} · {site.place} ·{" "}
        {briefingWords().observations(site.observationCount)}
      </p>
      {site.summary && (
        <p>
          <span lang={proseLanguage()}>{site.summary}</span> <Notes notes={site.notes} />
        </p>
      )}
    </li>
  );
}

function SourcePart({ source }: { source: BriefSource }) {
  const { number, authors, title, facts, url, archived } = source;
  const words = briefingWords();
  return (
    <li id={`brief-source-${number}`}>
      <span className={styles.number}>{number}</span>
      <p>
        {authors !== "" && <span lang={nameLanguageOf(authors)}>{authors}: </span>}
        <cite lang={nameLanguageOf(title)}>{title}</cite>. {facts}{" "}
        {url !== null && (
          <span className={styles.address}>
            <ExternalLink href={url}>{url}</ExternalLink>
          </span>
        )}
        {archived !== null && (
          <>
            {" "}
            <ExternalLink href={archived} name={words.archived(title)}>
              {words.text.archived}
            </ExternalLink>
          </>
        )}
      </p>
    </li>
  );
}
