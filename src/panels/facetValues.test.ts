import { expect, test } from "vitest";
import { activitiesOf } from "../domain/activity";
import {
  type ActivityChoice,
  chosenActivitiesOf,
  type FacetName,
  NO_FILTER,
} from "../domain/filter";
import type { PublisherSlug } from "../domain/report";
import type { FacetCounts } from "../query/findings";
import { facetValuesOf, toggledActivity } from "./facetValues";

const slug = (text: string) => text as PublisherSlug;
const NAMES = new Map([
  [slug("38-north"), "38 North"],
  [slug("bbc"), "BBC"],
  [slug("ap"), "AP"],
]);
const COUNTS: FacetCounts = {
  kinds: new Map([["port", 2]]),
  activities: new Map<ActivityChoice, number>([
    ["build-up", 5],
    ["rebuilding", 4],
    ["excavation", 1],
  ]),
  sources: new Map([[slug("38-north"), 7]]),
  confidences: new Map([["probable", 3]]),
  disputed: 1,
};

test("publishers by their names, most observations first, then by slug", () => {
  const values = facetValuesOf("sources", NO_FILTER, COUNTS, NAMES);
  expect(values.map(({ name, count }) => `${name} ${count}`)).toEqual([
    "38 North 7",
    "AP 0",
    "BBC 0",
  ]);
});

test("each value of the vocabulary stands with its count, also without any", () => {
  const kinds = facetValuesOf("kinds", { ...NO_FILTER, kinds: ["port"] }, COUNTS, NAMES);
  expect(kinds).toHaveLength(16);
  expect(kinds.filter(({ count }) => count > 0)).toMatchObject([
    { name: "Port", count: 2, isChosen: true },
  ]);
  const confidences = facetValuesOf("confidences", NO_FILTER, COUNTS, NAMES);
  expect(confidences.map(({ name }) => name)).toEqual([
    "Confirmed",
    "Probable",
    "Possible",
    "Unclear",
  ]);
});

test("a direction carries its mark, its activities stand below it and are in it when it is chosen", () => {
  const filter = { ...NO_FILTER, activities: ["build-up" as const] };
  const [direction, ...rest] = facetValuesOf("activities", filter, COUNTS, NAMES);
  expect(direction).toMatchObject({
    name: "Build-up",
    count: 5,
    mark: "build-up",
    isChosen: true,
    isIncluded: false,
    isNested: false,
  });
  const own = rest.slice(0, 3);
  expect(own.map(({ value }) => value)).toEqual(activitiesOf("build-up"));
  expect(own.every((each) => each.isIncluded && !each.isChosen && each.isNested)).toBe(true);
  expect(rest[3]).toMatchObject({ value: "draw-down", isIncluded: false });
});

test("choosing a direction takes its activities with it and leaves the others", () => {
  const chosen = toggledActivity(["rebuilding", "mining", "excavation"], "build-up");
  expect(chosen).toEqual(["mining", "build-up"]);
  expect(chosenActivitiesOf(chosen)).toEqual(new Set(["mining", ...activitiesOf("build-up")]));
  expect(toggledActivity(chosen, "build-up")).toEqual(["mining"]);
  expect(toggledActivity(["mining"], "mining")).toEqual([]);
});

test("each value knows what choosing it changes", () => {
  const filter = { ...NO_FILTER, kinds: ["port" as const], activities: ["rebuilding" as const] };
  const changeOf = (facet: FacetName, value: string) =>
    facetValuesOf(facet, filter, COUNTS, NAMES).find((each) => each.value === value)?.change;
  expect(changeOf("kinds", "port")).toEqual({ kinds: [] });
  expect(changeOf("kinds", "shipyard")).toEqual({ kinds: ["port", "shipyard"] });
  expect(changeOf("sources", "bbc")).toEqual({ sources: ["bbc"] });
  expect(changeOf("confidences", "probable")).toEqual({ confidences: ["probable"] });
  expect(changeOf("activities", "build-up")).toEqual({ activities: ["build-up"] });
});
