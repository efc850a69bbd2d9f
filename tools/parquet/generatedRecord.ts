// One made-up observation with its details. Written out without spreads and inner functions,
// because it is made a million times.

import { encodeDay, toDay } from "../../src/domain/day";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import type { Assessment, ObservationId } from "../../src/domain/observation";
import type { Report, ReportId } from "../../src/domain/report";
import type { Site, StructureId } from "../../src/domain/site";
import type { ObservationLikeness, ReportLikeness } from "./likeness";
import { anchorOf, type MovableDate, movedBy } from "./movableDate";
import type { ObservationRow } from "./observationFiles";
import type { Random } from "./random";
import { wordsAbout } from "./words";

const AUTHORS = 300;
const ASSESSORS = 100;

export interface DatedLikeness {
  readonly model: ObservationLikeness;
  /** How much later than the model. */
  readonly days: number;
  readonly observed: FuzzyDate;
}

/** `number` is its place among the observations of the site, in digits. */
export function generatedRecordOf(
  site: Site,
  point: Uint8Array,
  number: string,
  { model, days, observed }: DatedLikeness,
  random: Random,
): ObservationRow {
  const [primary] = model.reports;
  if (!primary) throw new Error("Got an observation without a report; expected at least one.");
  const id = `${site.id}-${number}` as ObservationId;
  const words = wordsAbout(site.name, random);
  const acquired = movedAll(model.imagery, days);
  return {
    observation: {
      id,
      formerIds: [],
      site: site.id,
      observed,
      activity: model.activity,
      confidence: model.confidence,
      headline: words.headline,
      structures: someStructures(site, model.structureCount, random),
      imaged: acquired.length > 1 ? [...new Set(acquired)] : acquired,
      reported: movedBy(primary.published, days),
      publishers: model.publishers,
      reportCount: model.reportCount,
      assessmentsDiffer: model.assessmentsDiffer,
    },
    detail: {
      summary: words.summary,
      comparedWith: model.comparedWith && movedBy(model.comparedWith, days),
      recorded: encodeDay(toDay(anchorOf(primary.published) + days)),
      revised: null,
    },
    imagery: acquired.map(imageOf),
    assessments: assessmentsOf(model, id, random),
    reports: reportsOf(site, number, model.reports, days, random),
    point,
  };
}

function movedAll(dates: readonly MovableDate[], days: number): FuzzyDate[] {
  const moved: FuzzyDate[] = [];
  for (const date of dates) moved.push(movedBy(date, days));
  return moved;
}

function imageOf(acquired: FuzzyDate) {
  return { acquired, provider: "Test imagery" };
}

function someStructures(site: Site, wanted: number, random: Random): StructureId[] {
  const count = Math.min(wanted, site.structures.length);
  const first = random.below(site.structures.length - count + 1);
  const chosen: StructureId[] = [];
  for (let place = first; place < first + count; place += 1) {
    const structure = site.structures[place];
    if (structure) chosen.push(structure.id);
  }
  return chosen;
}

function reportIdOf(id: ObservationId, place: number): ReportId {
  return `${id}-report-${place + 1}` as ReportId;
}

function reportsOf(
  site: Site,
  number: string,
  models: readonly ReportLikeness[],
  days: number,
  random: Random,
): Partial<Report>[] {
  const reports: Partial<Report>[] = [];
  for (const { publisher, kind, published } of models) {
    const place = reports.length;
    reports.push({
      id: reportIdOf(`${site.id}-${number}` as ObservationId, place),
      title: `Test report ${number}.${place + 1} on ${site.name}`,
      publisher,
      authors: [`Test author ${random.below(AUTHORS) + 1}`],
      published: movedBy(published, days),
      url: `https://example.org/${site.id}/${number}/${place + 1}`,
      lang: "en",
      kind,
    });
  }
  return reports;
}

function assessmentsOf(
  { assessments }: ObservationLikeness,
  id: ObservationId,
  random: Random,
): Partial<Assessment>[] {
  const made: Partial<Assessment>[] = [];
  for (const { stance, report } of assessments) {
    made.push({
      by: `Test assessor ${random.below(ASSESSORS) + 1}`,
      stance,
      text: "A made-up assessment of a made-up record.",
      report: reportIdOf(id, report),
    });
  }
  return made;
}
