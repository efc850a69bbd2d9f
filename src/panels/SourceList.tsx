// Reports as numbered sources: who published what and when, and the ways to get at it and to cite it.

import { useState } from "react";
import { isWebAddress } from "../domain/record";
import type { Report } from "../domain/report";
import { archiveAddressOf } from "../export/archiveAddress";
import { type CitationWords, citationOf } from "../export/citation";
import { dateWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { inEnglish } from "../i18n/language";
import { languageNameOf } from "../i18n/languageNames";
import { reportKindNames } from "../i18n/vocabulary";
import { LazyPart } from "../ui/LazyPart";
import { CopyButton } from "./CopyButton";
import { type Around, NotedText } from "./NotedText";
import styles from "./SourceList.module.css";
import { nameLanguageOf } from "./textLanguage";
import { titleLanguageOf } from "./titleLanguage";
import { useCitedFrom } from "./useCitedFrom";

interface SourceListProps {
  reports: readonly Report[];
  /** The record whose sources they are; citations name it. */
  recordId: string;
  /** The number of the first one. */
  start?: number;
}

const loadCiteParts = () => import("./citeParts");

const WORDS: CitationWords = { dateOf: dateWordsOf, languageOf: languageNameOf };

export function SourceList({ reports, recordId, start = 1 }: SourceListProps) {
  return (
    <ol className={styles.sources} start={start}>
      {reports.map((report) => (
        <li key={report.id}>
          <Source report={report} recordId={recordId} />
        </li>
      ))}
    </ol>
  );
}

function Source({ report, recordId }: { report: Report; recordId: string }) {
  const { publisher, title, titleSupplied, authors, published } = report;
  const words = storyWords().sources;
  return (
    <>
      <p>
        <b className={styles.publisher} lang={nameLanguageOf(publisher)}>
          {publisher}
        </b>{" "}
        {/* The same way as "open" below, for the mouse; the keyboard needs it only once. */}
        <ExternalLink href={report.url} className={styles.title} tabIndex={-1}>
          <cite lang={titleLanguageOf(report)}>{titleSupplied ? `[${title}]` : title}</cite>
        </ExternalLink>
      </p>
      {authors.length > 0 && (
        <p className={styles.authors} lang={nameLanguageOf(authors.join())}>
          {authors.join(", ")}
        </p>
      )}
      <p className={styles.facts}>
        <span>
          <span className={styles.date}>{dateWordsOf(published)}</span> · <Facts report={report} />
        </span>
        <span className={styles.ways}>
          <ExternalLink href={report.url} name={words.openName(title)}>
            {words.open}
          </ExternalLink>
          <ExternalLink href={archiveAddressOf(report)} name={words.archivedName(title)}>
            {words.archived}
          </ExternalLink>
          <CopyButton
            text={inEnglish(() => citationOf(report, recordId, WORDS))}
            label={words.cite}
            name={words.citeName(title)}
          />
          <MoreStyles report={report} recordId={recordId} />
        </span>
      </p>
    </>
  );
}

/** What a reader should know of a report besides its date, parted by dots. */
function Facts({ report }: { report: Report }) {
  const { kind, via, lang, dateNote, reprint } = report;
  const words = storyWords().sources;
  return (
    <>
      {reportKindNames()[kind]}
      <NotedFact note={via} around={words.via} />
      {lang !== "en" && ` · ${words.inLanguage(languageNameOf(lang))}`}
      <NotedFact note={dateNote} around={words.dateNote} />
      <NotedFact note={reprint} around={words.reprint} />
    </>
  );
}

function NotedFact({ note, around }: { note: string | null; around: Around }) {
  return (
    note !== null && (
      <>
        {" · "}
        <NotedText note={note} around={around} />
      </>
    )
  );
}

function MoreStyles({ report, recordId }: { report: Report; recordId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const from = useCitedFrom();
  if (from === null) return null;
  const words = storyWords().sources;
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-label={words.moreName(report.title)}
        onClick={() => setIsOpen(true)}
      >
        {words.more}
      </button>
      {isOpen && (
        <LazyPart load={loadCiteParts} name={words.styles}>
          {({ CiteDialog }) => (
            <CiteDialog
              target={{ kind: "report", report, recordId, recordAddress: null }}
              from={from}
              onClose={() => setIsOpen(false)}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}

interface ExternalLinkProps {
  href: string;
  children: React.ReactNode;
  name?: string;
  className?: string | undefined;
  tabIndex?: number;
}

/** A link to another host in a new tab; its bare text when the address is not http(s). */
export function ExternalLink({ href, children, name, className, tabIndex }: ExternalLinkProps) {
  if (!isWebAddress(href)) return children;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      className={className}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
