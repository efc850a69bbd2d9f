import { describe, expect, it } from "vitest";
import { windowOf } from "../domain/dayWindow";
import { nearestSummitOf } from "../domain/nearestSummit";
import { dateOf, eventAt } from "./records.fixture";
import { shortEventNameOf, summitGapWordsOf } from "./summitWords";

const HANOI = eventAt("hanoi", "2019-02-27/2019-02-28", {
  place: { name: "Hanoi, Vietnam", lat: 21, lon: 105.8 },
});
const DMZ = eventAt("dmz", "2019-06-30");

function words(observed: string): string | null {
  const window = windowOf(dateOf(observed));
  const summit = nearestSummitOf(window, [HANOI, DMZ]);
  return summit && summitGapWordsOf(summit, window);
}

describe("summitGapWordsOf", () => {
  it.each([
    ["2019-03-02", "+2 days"],
    ["2019-02-16", "−11 days"],
    ["2019-03", "+1 to +31 days"],
    ["2019-02-28", "same days"],
    ["2019-02", "spans"],
    ["2019", "spans 2 summits, first"],
  ])("%s: %s", (observed, expected) => {
    expect(words(observed)).toBe(expected);
  });
});

describe("shortEventNameOf", () => {
  it("is the town, or the name where no place is known", () => {
    expect(shortEventNameOf(HANOI).text).toBe("Hanoi");
    expect(shortEventNameOf(DMZ).text).toBe("dmz");
  });
});
