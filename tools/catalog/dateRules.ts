// The order of things in time. Dates are windows, so a rule speaks up only when no day of the one
// can come before any day of the other.

import { dayOf } from "../../src/domain/day";
import { windowOf } from "../../src/domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../../src/domain/fuzzyDate";
import type { ReportId } from "../../src/domain/report";
import type { AuthoredObservation } from "./authoredSchemas";
import { type Draft, type Drafts, type FieldPath, findingAt } from "./draft";
import type { Finding, Severity } from "./finding";

type Observed = Draft<AuthoredObservation>;
type MaybeDate = FuzzyDate | null | undefined;

/** The first picture that a satellite brought home was taken in August 1960. */
const FIRST_SATELLITE_IMAGE = dayOf({ year: 1960, month: 8, day: 1 });
const LONG_AGO = dayOf({ year: 1900, month: 1, day: 1 });
/** The same moment has two dates east and west of the date line. */
const DATE_LINE_DAYS = 1;

/** Whether every day that `a` may mean lies after every day that `b` may mean. */
export function isCertainlyAfter(a: MaybeDate, b: MaybeDate, toleranceDays = 0): boolean {
  if (!a || !b) return false;
  return windowOf(a).first > windowOf(b).last + toleranceDays;
}

function publishedById({ reports }: Drafts): ReadonlyMap<ReportId, FuzzyDate> {
  return new Map(
    reports.flatMap(({ value: { id, published } }) =>
      id !== undefined && published !== undefined ? [[id, published] as const] : [],
    ),
  );
}

/** Nobody can report what has not happened yet. */
export function findSeenAfterReported(drafts: Drafts): Finding[] {
  const published = publishedById(drafts);
  return drafts.observations.flatMap((draft) => {
    const { observed, imagery, reports, assessments } = draft.value;
    const findings: Finding[] = [];
    const compare = (path: FieldPath, date: MaybeDate, report: ReportId, severity: Severity) => {
      const reported = published.get(report);
      if (!isCertainlyAfter(date, reported)) return;
      const message = `found ${date}, after its report ${report} of ${reported}, expected a date before that`;
      findings.push(findingAt(draft, severity, path, message));
    };

    const [primary, ...others] = reports ?? [];
    if (primary) {
      compare(["observed"], observed, primary, "error");
      for (const [index, image] of (imagery ?? []).entries()) {
        compare(["imagery", index, "acquired"], image?.acquired, primary, "error");
      }
    }
    // An earlier page may be named because it tells what came before.
    for (const report of others) if (report) compare(["observed"], observed, report, "doubt");
    for (const [index, assessment] of (assessments ?? []).entries()) {
      if (!assessment?.report) continue;
      compare(["assessments", index, "date"], assessment.date, assessment.report, "error");
    }
    return findings;
  });
}

export function findWrongOrder({ observations }: Drafts): Finding[] {
  return observations.flatMap((draft) => [
    ...comparedTooLate(draft),
    ...imagedAfterObserved(draft),
    ...assessedBeforeObserved(draft),
  ]);
}

function comparedTooLate(draft: Observed): Finding[] {
  const { comparedWith, observed } = draft.value;
  if (!isCertainlyAfter(comparedWith, observed)) return [];
  const message = `found ${comparedWith}, expected a date before the observed ${observed}`;
  return [findingAt(draft, "error", ["comparedWith"], message)];
}

function imagedAfterObserved(draft: Observed): Finding[] {
  const { imagery, observed } = draft.value;
  return (imagery ?? []).flatMap((image, index) => {
    if (!isCertainlyAfter(image?.acquired, observed)) return [];
    const message = `found ${image?.acquired}, expected an image that is not later than the observed ${observed}`;
    return [findingAt(draft, "doubt", ["imagery", index, "acquired"], message)];
  });
}

function assessedBeforeObserved(draft: Observed): Finding[] {
  const { assessments, observed } = draft.value;
  return (assessments ?? []).flatMap((assessment, index) => {
    if (!isCertainlyAfter(observed, assessment?.date, DATE_LINE_DAYS)) return [];
    const message = `found ${assessment?.date}, expected a date after the observed ${observed}`;
    return [findingAt(draft, "doubt", ["assessments", index, "date"], message)];
  });
}

/** A record cannot be older than what it records. */
export function findWrongRecording(drafts: Drafts): Finding[] {
  const published = publishedById(drafts);
  return drafts.observations.flatMap((draft) => {
    const { recorded, revised, reports } = draft.value;
    const findings: Finding[] = [];
    const recordedDate = parseFuzzyDate(recorded ?? "");
    const reported = published.get(reports?.[0] ?? ("" as ReportId));
    if (isCertainlyAfter(reported, recordedDate)) {
      const message = `found ${recorded}, expected a day after its report of ${reported}`;
      findings.push(findingAt(draft, "error", ["recorded"], message));
    }
    if (isCertainlyAfter(recordedDate, parseFuzzyDate(revised ?? ""))) {
      const message = `found ${revised}, expected a day after it was recorded, ${recorded}`;
      findings.push(findingAt(draft, "error", ["revised"], message));
    }
    return findings;
  });
}

/** An event that all of its reports precede was announced and perhaps never took place. */
export function findEventsAfterReports(drafts: Drafts): Finding[] {
  const published = publishedById(drafts);
  return drafts.events.flatMap((draft) => {
    const { date, reports } = draft.value;
    const dates = (reports ?? []).flatMap((id) => (id && published.get(id)) ?? []);
    const isAnnounced =
      dates.length > 0 && dates.every((each) => isCertainlyAfter(date, each, DATE_LINE_DAYS));
    if (!isAnnounced) return [];
    const message = `found ${date}, after all of its reports, expected a report from afterwards`;
    return [findingAt(draft, "doubt", ["date"], message)];
  });
}

/** Years with a digit lost, which are dates all the same. */
export function findDatesLongAgo({ observations, reports, events }: Drafts): Finding[] {
  const isBefore = (date: MaybeDate, day: number) => !!date && windowOf(date).last < day;
  const tooEarly = (draft: Draft<unknown>, path: FieldPath, date: MaybeDate): Finding[] =>
    isBefore(date, FIRST_SATELLITE_IMAGE)
      ? [
          findingAt(
            draft,
            "error",
            path,
            `found ${date}, expected a date after the first satellites, 1960`,
          ),
        ]
      : [];
  const longAgo = (draft: Draft<unknown>, path: FieldPath, date: MaybeDate): Finding[] =>
    isBefore(date, LONG_AGO)
      ? [findingAt(draft, "error", path, `found ${date}, expected a date after 1900`)]
      : [];
  return [
    ...observations.flatMap((draft) => [
      ...tooEarly(draft, ["observed"], draft.value.observed),
      ...tooEarly(draft, ["comparedWith"], draft.value.comparedWith),
      ...(draft.value.imagery ?? []).flatMap((image, index) =>
        tooEarly(draft, ["imagery", index, "acquired"], image?.acquired),
      ),
    ]),
    ...reports.flatMap((draft) => longAgo(draft, ["published"], draft.value.published)),
    ...events.flatMap((draft) => longAgo(draft, ["date"], draft.value.date)),
  ];
}
