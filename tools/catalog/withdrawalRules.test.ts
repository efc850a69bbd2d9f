import { describe, expect, it } from "vitest";
import { changed, linesAfter } from "./catalog.fixture";
import { checkCatalog } from "./checkCatalog";
import { contentsOf } from "./compile";

const RECORDED = `reports: [north-2018]\n    recorded: "2026-11-22"`;
const EVENT = "reports: [paper-2019]";
const ID = "sohae-2018-07";

function withdrawn(lines: string): [string, string] {
  return [RECORDED, `${RECORDED}\n    ${lines}`];
}

describe("a withdrawn record", () => {
  it("is no mistake on the day it was recorded or later, also an event", () => {
    const day = (date: string) => `withdrawn: { date: "${date}", reason: It was another stand }`;
    expect(linesAfter(withdrawn(day("2026-11-22")))).toEqual([]);
    expect(linesAfter(withdrawn(`revised: "2026-12-01"\n    ${day("2026-12-01")}`))).toEqual([]);
    expect(linesAfter([EVENT, `${EVENT}\n  ${day("2026-11-23")}`])).toEqual([]);
  });

  it("is one before it was there", () => {
    const lines = `withdrawn: { date: "2026-11-21", reason: It was another stand }`;
    expect(linesAfter(withdrawn(lines))).toEqual([
      `catalog/sites/sohae.yaml:43: error: ${ID}, withdrawn.date: found 2026-11-21, expected a day after it was recorded, 2026-11-22`,
    ]);
    const [early] = linesAfter(withdrawn(`revised: "2026-12-01"\n    ${lines}`));
    expect(early).toContain("expected a day after it was revised, 2026-12-01");
  });

  it.each([
    [`withdrawn: { date: "2026-11-23" }`, "withdrawn.reason: found nothing, expected text"],
    [
      `withdrawn: { reason: It was another stand }`,
      "withdrawn.date: found nothing, expected a day",
    ],
    [`withdrawn: { date: 2026-11, reason: Other stand }`, "expected a day such as 2026-11-22"],
    [`withdrawn: { date: "2026-11-23", reason: A b, by: x }`, "expected only date, reason"],
    [`withdrawn: { date: "2026-11-23", reason: wrong }`, "doubt: sohae-2018-07, withdrawn.reason"],
  ])("says what is wrong with %s", (lines, sentence) => {
    expect(linesAfter(withdrawn(lines)).join("\n")).toContain(sentence);
  });

  it("keeps its id and its former ids from every other record", () => {
    const lines = `withdrawn: { date: "2026-11-22", reason: It was another stand }`;
    const [line] = linesAfter(withdrawn(lines), [`id: sohae-2019-03`, `id: ${ID}`]);
    expect(line).toContain(`found “${ID}”`);
    expect(line).toContain("expected an id that was never used");
  });

  it("is found by its former ids too", () => {
    const lines = `formerIds: [sohae-stand]\n    withdrawn: { date: "2026-11-22", reason: Not so }`;
    const { catalog } = checkCatalog(changed(withdrawn(lines)));
    if (!catalog) throw new Error("The changed fixture has errors; expected none.");
    expect(contentsOf(catalog).withdrawn.map(({ id }) => id)).toEqual([ID, "sohae-stand"]);
  });
});
