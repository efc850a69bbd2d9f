import { describe, expect, it } from "vitest";
import { eventLabelOf, isMainSummit, partiesOf, placeLabelOf } from "./eventLabels";
import { eventAt } from "./records.fixture";

function summit(name: string, place: string | null, participants: readonly string[] = []) {
  const where = place === null ? null : { name: place, lat: 39, lon: 125 };
  return eventAt("a", "2019-02-27/2019-02-28", { name, place: where, participants });
}

describe("eventLabelOf", () => {
  it.each([
    ["Second Trump–Kim summit (Hanoi)", "Hanoi, Vietnam", "Hanoi · Trump–Kim"],
    ["Trump–Kim meeting at Panmunjom", "Panmunjom", "Panmunjom · Trump–Kim"],
    ["Inter-Korean summit at Panmunjom (Moon–Kim)", "Panmunjom", "Panmunjom · Moon–Kim"],
    ["First Kim–Xi summit (Beijing)", "Beijing, China", "Beijing · Kim–Xi"],
    [
      "US–Japan–ROK summit at Camp David",
      "Camp David, Maryland, United States",
      "Camp David · US–Japan–ROK",
    ],
    [
      "Putin–Kim Jong Il summit in Pyongyang",
      "Pyongyang, North Korea",
      "Pyongyang · Putin–Kim Jong Il",
    ],
    [
      "First inter-Korean summit (Kim Dae-jung–Kim Jong Il)",
      "Pyongyang, North Korea",
      "Pyongyang · Kim Dae-jung–Kim Jong Il",
    ],
  ])("%s in %s is %s", (name, place, label) => {
    expect(eventLabelOf(summit(name, place))).toBe(label);
  });

  it("shortens a name without a pair between words", () => {
    const visit = summit("Xi Jinping's state visit to Pyongyang", "Pyongyang, North Korea");
    expect(eventLabelOf(visit)).toBe("Xi Jinping's state visit to…");
    const parade = summit("Kim in Beijing; meeting with Putin", "Beijing, China");
    expect(eventLabelOf(parade)).toBe("Kim in Beijing");
  });

  it("needs no place", () => {
    expect(eventLabelOf(summit("Trump–Kim call (by phone)", null))).toBe("Trump–Kim call");
    expect(placeLabelOf(summit("Trump–Kim call (by phone)", null))).toBe("Trump–Kim call");
  });

  it("has the place alone as its short form", () => {
    expect(placeLabelOf(summit("Second Trump–Kim summit", "Hanoi, Vietnam"))).toBe("Hanoi");
  });

  it("looks for a pair in the names of summits only", () => {
    const place = { name: "Geneva, Switzerland", lat: 46, lon: 6 };
    const talks = eventAt("a", "2011", { kind: "talks", name: "US–DPRK talks in Geneva", place });
    expect(eventLabelOf(talks)).toBe("US–DPRK talks in Geneva");
  });
});

describe("parties", () => {
  it("stand as codes, others by name", () => {
    const trio = ["United States", "DPRK", "Republic of Korea", "IAEA"];
    expect(partiesOf(summit("a", null, trio))).toBe("US · KP · KR · IAEA");
    expect(partiesOf(summit("a", null))).toBe("");
  });

  it("make the main summits", () => {
    expect(isMainSummit(summit("a", null, ["United States", "DPRK"]))).toBe(true);
    expect(isMainSummit(summit("a", null, ["United States", "Japan"]))).toBe(false);
    const talks = eventAt("a", "2019", { kind: "talks", participants: ["United States", "DPRK"] });
    expect(isMainSummit(talks)).toBe(false);
  });
});
