import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay, toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { type Membership, WHOLE_TIME } from "../domain/period";
import { dateOf, eventAt, matchAt, observationAt, SOHAE } from "./records.fixture";
import {
  type EventItem,
  type ObservationItem,
  type StoryItem,
  type StoryParts,
  storyOf,
  toPeriodWith,
} from "./story";

function itemAt(id: string, observed: string, membership: Membership = "certain"): ObservationItem {
  const row = matchAt(id, observed);
  return { kind: "observation", id: row.id, row, membership };
}

const OBSERVATIONS = [
  itemAt("dismantling", "2018-07-20"),
  itemAt("stalled", "2018-08", "may"),
  itemAt("before", "2019-02-16"),
  itemAt("rebuilding", "2019-03-02"),
];

const SINGAPORE = eventAt("singapore", "2018-06-12");
const HANOI = eventAt("hanoi", "2019-02-27/2019-02-28");
const LAUNCH = eventAt("launch", "2018-09-01", { kind: "launch", site: "sohae" });
const SANCTIONS = eventAt("sanctions", "2019-01-10", { kind: "sanctions" });
const ELSEWHERE = eventAt("test", "2019-01-11", { kind: "nuclear-test", site: "punggye-ri" });

const PARTS: StoryParts = {
  site: SOHAE.id,
  observations: OBSERVATIONS,
  hasEarlier: false,
  hasLater: false,
  events: [SINGAPORE, LAUNCH, SANCTIONS, ELSEWHERE, HANOI],
  period: WHOLE_TIME,
  chosenEvent: null,
};

const idsOf = (story: readonly StoryItem[]) => story.map(({ id }) => id);

describe("storyOf", () => {
  it("alternates observations, summits and the site's own events in time", () => {
    expect(idsOf(storyOf(PARTS))).toEqual([
      "singapore",
      "dismantling",
      "stalled",
      "launch",
      "before",
      "hanoi",
      "rebuilding",
    ]);
  });

  it("leaves out summits outside the period, and keeps those that reach into it", () => {
    const period = { from: parseDay("2019-02-28"), to: parseDay("2019-12-31") };
    const story = storyOf({ ...PARTS, observations: OBSERVATIONS.slice(3), period });
    expect(idsOf(story)).toEqual(["hanoi", "rebuilding"]);
  });

  it("keeps events beyond a stretch of a long story out, but not the chosen one", () => {
    const stretch = { ...PARTS, observations: OBSERVATIONS.slice(1, 3) };
    expect(idsOf(storyOf({ ...stretch, hasEarlier: true, hasLater: true }))).toEqual([
      "stalled",
      "launch",
      "before",
    ]);
    expect(idsOf(storyOf({ ...stretch, hasLater: true }))).toEqual([
      "singapore",
      "stalled",
      "launch",
      "before",
    ]);
    const story = storyOf({ ...stretch, hasEarlier: true, hasLater: true, chosenEvent: HANOI });
    expect(idsOf(story)).toEqual(["stalled", "launch", "before", "hanoi"]);
  });

  it("shows the chosen event wherever and whenever it was", () => {
    const period = { from: parseDay("2019-02-01"), to: parseDay("2019-12-31") };
    const story = storyOf({ ...PARTS, observations: [], period, chosenEvent: SANCTIONS });
    expect(idsOf(story)).toEqual(["sanctions", "hanoi"]);
  });

  it("puts an event before an observation of the same days", () => {
    const observations = [itemAt("a-same-day", "2018-06-12")];
    expect(idsOf(storyOf({ ...PARTS, observations, events: [SINGAPORE] }))).toEqual([
      "singapore",
      "a-same-day",
    ]);
  });

  it("puts observations without a date on the axis last", () => {
    const item = itemAt("undated", "2018-01-01");
    const undated = { ...item, row: { ...item.row, window: null } };
    const story = storyOf({ ...PARTS, observations: [...OBSERVATIONS, undated] });
    expect(story.at(-1)?.id).toBe("undated");
  });

  it("folds more than three summits in a row, but not the chosen one", () => {
    const years = [2000, 2001, 2002, 2004, 2007, 2011];
    const events = years.map((year) => eventAt(`summit-${year}`, `${year}-06-12`));
    const folded = storyOf({ ...PARTS, events });
    expect(idsOf(folded)).toEqual([
      "summits-summit-2000",
      "dismantling",
      "stalled",
      "before",
      "rebuilding",
    ]);
    expect(folded[0]).toMatchObject({ kind: "summits", items: { length: 6 } });
    const chosenEvent = events[4] ?? null;
    expect(idsOf(storyOf({ ...PARTS, observations: [], events, chosenEvent }))).toEqual([
      "summits-summit-2000",
      "summit-2007",
      "summit-2011",
    ]);
  });

  it("keeps every observation and every summit, once and in order of time", () => {
    const day = fc.integer({ min: 0, max: 20 }).map((offset) => {
      const text = String(offset + 1).padStart(2, "0");
      return `2019-03-${text}`;
    });
    fc.assert(
      fc.property(fc.array(day), fc.array(day), (observed, held) => {
        const observations = [...observed]
          .sort()
          .map((date, place) => itemAt(`observation-${place}`, date));
        const events = held.map((date, place) => eventAt(`summit-${place}`, date));
        const flat = storyOf({ ...PARTS, observations, events }).flatMap<
          EventItem | ObservationItem
        >((item) => (item.kind === "summits" ? item.items : [item]));
        const dates = flat.map((item) =>
          item.kind === "event" ? item.event.date : item.row.observation?.observed,
        );
        expect(dates).toEqual([...observed, ...held].sort());
        expect(new Set(flat.map(({ id }) => id)).size).toBe(observed.length + held.length);
      }),
    );
  });
});

describe("toPeriodWith", () => {
  const period = { from: parseDay("2019-01-01"), to: parseDay("2019-12-31") };

  it("widens only the side that is too narrow", () => {
    expect(toPeriodWith(period, windowOf(dateOf("2018-08")))).toEqual({
      from: parseDay("2018-08-01"),
      to: parseDay("2019-12-31"),
    });
    expect(toPeriodWith(period, windowOf(dateOf("2020-02-03")))).toEqual({
      from: parseDay("2019-01-01"),
      to: parseDay("2020-02-03"),
    });
  });

  it("keeps an open end open, and opens one for an open date", () => {
    expect(toPeriodWith({ from: null, to: toDay(0) }, windowOf(dateOf("2018")))).toEqual({
      from: null,
      to: parseDay("2018-12-31"),
    });
    expect(toPeriodWith(period, windowOf(dateOf("2020-02-03/..")))).toEqual({
      from: parseDay("2019-01-01"),
      to: null,
    });
  });

  it("leaves a period alone that already holds it", () => {
    expect(toPeriodWith(period, windowOf(observationAt("x", "2019-03-02").observed))).toEqual(
      period,
    );
  });
});
