// What named observers concluded, grouped by stance so that competing readings stand together.

import { type Assessment, STANCES, type Stance } from "../domain/observation";
import type { Report, ReportId } from "../domain/report";
import { dateWordsOf } from "../i18n/dateWords";
import { storyWords } from "../i18n/english/story";
import { capitalized, stanceNames } from "../i18n/vocabulary";
import styles from "./Assessments.module.css";
import { ExternalLink } from "./SourceList";
import { nameLanguageOf, proseLanguage } from "./textLanguage";

interface AssessmentsProps {
  assessments: readonly Assessment[];
  reports: ReadonlyMap<ReportId, Report>;
  /** The number of each report in the lists of sources below. */
  numberOf: (report: ReportId) => number;
}

export function Assessments({ assessments, reports, numberOf }: AssessmentsProps) {
  const groups = STANCES.map((stance) => ({
    stance,
    own: assessments.filter((each) => each.stance === stance),
  })).filter(({ own }) => own.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map(({ stance, own }) => (
        <div key={stance} className={styles.group} data-stance={stance}>
          <h5>{headingOf(stance, own.length)}</h5>
          <ul>
            {own.map((each) => (
              <li key={`${each.by} ${each.text}`}>
                <b lang={nameLanguageOf(each.by)}>{each.by}</b>
                <p lang={proseLanguage()}>{each.text}</p>
                <p className={styles.from}>
                  {each.date !== null && `${dateWordsOf(each.date)} · `}
                  <ReportLink report={reports.get(each.report)} number={numberOf(each.report)} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function headingOf(stance: Stance, count: number): string {
  return `${capitalized(stanceNames()[stance])} · ${count}`;
}

function ReportLink({ report, number }: { report: Report | undefined; number: number }) {
  if (!report) return <>{storyWords().observation.reportMissing}</>;
  const text = `${report.publisher} [${number}]`;
  return (
    <ExternalLink href={report.url} name={`${text}: ${report.title}`}>
      <span lang={nameLanguageOf(report.publisher)}>{text}</span>
    </ExternalLink>
  );
}
