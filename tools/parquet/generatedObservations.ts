// When things were seen at a made-up site: the model of each observation, how many days it has
// moved, and the order of all of them.

import { compareWindows, windowOf } from "../../src/domain/dayWindow";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import type { Site } from "../../src/domain/site";
import { type DatedLikeness, generatedRecordOf } from "./generatedRecord";
import { toWkbPoint } from "./geoParquet";
import { dayAtShare, type Likeness } from "./likeness";
import { movedBy } from "./movableDate";
import type { ObservationRow } from "./observationFiles";
import type { Random } from "./random";
import { padded } from "./words";

/** The real catalog has none so far; enough that a program which forgets them shows it. */
const OPEN_END_SHARE = 0.004;
const OPEN_START_SHARE = 0.001;
/** How far in time, as a share of all observations, the model of an observation may lie. */
const REACH = 0.04;
const ID_DIGITS = 6;

/** In order of time, and of id. */
export function* generatedObservationsOf(
  site: Site,
  count: number,
  likeness: Likeness,
  random: Random,
): Generator<ObservationRow> {
  const point = toWkbPoint(site.location);
  const digits = Math.max(ID_DIGITS, String(count).length);
  const dated = sharesOf(count, likeness, random)
    .map((share) => datedAt(share, likeness, random))
    .map((each) => ({ each, window: windowOf(each.observed) }))
    .sort((a, b) => compareWindows(a.window, b.window));
  for (const [place, { each }] of dated.entries()) {
    yield generatedRecordOf(site, point, padded(place + 1, digits), each, random);
  }
}

/** How much of the whole catalog lies before each observation of a site. */
function sharesOf(count: number, { gaps }: Likeness, random: Random): number[] {
  let sum = 0;
  const sums = Array.from({ length: count }, () => {
    sum += random.pick(gaps);
    return sum;
  });
  const total = sum + random.pick(gaps);
  return sums.map((each) => each / total);
}

function datedAt(share: number, likeness: Likeness, random: Random): DatedLikeness {
  const { observations } = likeness;
  const last = observations.length - 1;
  const near = Math.round((share + (random.next() * 2 - 1) * REACH) * last);
  const model = observations[Math.min(last, Math.max(0, near))];
  if (!model) throw new Error("Got a catalog without observations; expected some to learn from.");
  const wanted = dayAtShare(likeness, share) - model.anchor;
  const days = Math.min(wanted, likeness.latest - model.last);
  return { model, days, observed: perhapsOpen(movedBy(model.observed, days), random) };
}

function perhapsOpen(date: FuzzyDate, random: Random): FuzzyDate {
  const chance = random.next();
  if (chance < OPEN_END_SHARE) return `${date.split("/")[0]}/..` as FuzzyDate;
  if (chance < OPEN_END_SHARE + OPEN_START_SHARE)
    return `../${date.split("/").at(-1)}` as FuzzyDate;
  return date;
}
