// One observation or event of a brief, with the numbers of its sources.

import type { MouseEvent } from "react";
import type { BriefAssessments, BriefEntry, BriefObservation } from "../export/briefContents";
import { briefingWords } from "../i18n/english/briefing";
import { capitalized } from "../i18n/vocabulary";
import styles from "./BriefEntryPart.module.css";
import { BriefMark } from "./BriefMark";
import { ExternalLink } from "./SourceList";
import { nameLanguageOf, proseLanguage } from "./textLanguage";

interface BriefEntryPartProps {
  entry: BriefEntry;
  /** In a brief of several sites each observation says its own. */
  namesSite: boolean;
}

export function BriefEntryPart({ entry, namesSite }: BriefEntryPartProps) {
  if (entry.kind === "observation") {
    return <ObservationPart observation={entry} namesSite={namesSite} />;
  }
  const { date, what, name, place, notes, isSummit } = entry;
  return (
    <p className={styles.event} data-summit={isSummit ? "yes" : "no"}>
      <span className={styles.date}>{capitalized(date)}</span>{" "}
      <span className={styles.what}>{what}</span>{" "}
      <span lang={proseLanguage()}>{isSummit ? <b>{name}</b> : name}</span>
      {place !== null && <span lang={nameLanguageOf(place)}>, {place}</span>}{" "}
      <Notes notes={notes} />
    </p>
  );
}

interface ObservationPartProps {
  observation: BriefObservation;
  namesSite: boolean;
}

function ObservationPart({ observation, namesSite }: ObservationPartProps) {
  const { observed, mayBeIn, headline, summary, notes, stances, dates, structures, summit } =
    observation;
  return (
    <section className={styles.observation}>
      <div className={styles.intro}>
        <p className={styles.date}>
          {capitalized(observed)}
          {mayBeIn && <span className={styles.may}>{briefingWords().text.mayBeIn}</span>}
          {summit !== null && <span className={styles.summit}> · {summit}</span>}
        </p>
        <h3>
          <BriefMark mark={observation.direction} />{" "}
          {namesSite && <span lang={nameLanguageOf(observation.site)}>{observation.site}: </span>}
          <span lang={proseLanguage()}>
            <ExternalLink href={observation.address}>{headline}</ExternalLink>
          </span>
        </h3>
        <p>
          <span lang={proseLanguage()}>{summary}</span> <Notes notes={notes} />
        </p>
        <p className={styles.facts}>
          {capitalized(observation.activity)}, {observation.confidence}
          {dates.map(({ name, words }) => (
            <span key={name}>
              {" "}
              · {name} {words}
            </span>
          ))}
          {structures.length > 0 && (
            <span lang={proseLanguage()}>{` · ${structures.join(", ")}`}</span>
          )}
        </p>
      </div>
      {stances.length > 0 && (
        <dl className={styles.stances}>
          {stances.map((group) => (
            <StancePart key={group.stance} group={group} />
          ))}
        </dl>
      )}
    </section>
  );
}

function StancePart({ group: { name, assessments } }: { group: BriefAssessments }) {
  return (
    <div>
      <dt>{capitalized(name)}</dt>
      {assessments.map(({ by, date, text, notes }) => (
        <dd key={`${by} ${text}`}>
          <b lang={nameLanguageOf(by)}>{by}</b>
          {date !== null && `, ${date}`}: <span lang={proseLanguage()}>{text}</span>{" "}
          <Notes notes={notes} />
        </dd>
      ))}
    </div>
  );
}

/** "[1][2]", each the way to its source. */
export function Notes({ notes }: { notes: readonly number[] }) {
  return (
    <span className={styles.notes}>
      {notes.map((number) => (
        <a
          key={number}
          href={`#brief-source-${number}`}
          aria-label={briefingWords().source(number)}
          onClick={scrollToSource}
        >
          [{number}]
        </a>
      ))}
    </span>
  );
}

// On paper it is a link within the document; on the page the address is the view's and must stay.
function scrollToSource(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector(event.currentTarget.hash)?.scrollIntoView({ block: "center" });
}
