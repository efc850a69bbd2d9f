import { describe, expect, it } from "vitest";
import { linesAfter } from "./catalog.fixture";

describe("the label of a site", () => {
  it("is a part of a name or an alias", () => {
    expect(linesAfter(["label: Sohae", "label: Tongchang"])).toEqual([]);
    expect(linesAfter(["label: Sohae", "label: Yongbyon"])).toEqual([
      "catalog/sites/sohae.yaml:4: error: sohae, label: found “Yongbyon”, expected a part of the name or of an alias",
    ]);
  });

  it("is short", () => {
    expect(linesAfter(["label: Sohae", "label: Sohae Satellite Launching"])).toEqual([
      "catalog/sites/sohae.yaml:4: doubt: sohae, label: found 25 characters, expected at most 20",
    ]);
  });
});

describe("texts that look pasted twice", () => {
  const SENTENCE = "The superstructure of the stand is gone.";

  it.each([
    ["a summary of another record", "The roof of the transfer building is back.", SENTENCE],
    [
      "one sentence of another record",
      "The roof of the",
      `THE  superstructure of the stand is gone. The roof of the`,
    ],
  ])("are found: %s", (_what, from, to) => {
    expect(linesAfter([from, to])).toEqual([
      "catalog/sites/sohae.yaml:55: doubt: sohae-2019-03, summary: found “" +
        `${to.startsWith("THE") ? "THE  superstructure of the stand is gone." : SENTENCE}”, which catalog/sites/sohae.yaml:40 says too, expected it once`,
    ]);
  });

  it("are found within one summary", () => {
    expect(linesAfter([SENTENCE, `${SENTENCE} ${SENTENCE}`])).toEqual([
      expect.stringMatching(/:40: doubt: sohae-2018-07, summary: found “The superstructure/),
    ]);
  });

  it("are found in headlines, names and assessments", () => {
    expect(
      linesAfter(["Stand and transfer building rebuilt", "Test stand taken down"]).join(),
    ).toContain("doubt: sohae-2019-03, headline: found “Test stand taken down”");
    expect(
      linesAfter(["Deliberate and purposeful.", "Not what one would do before a test."]).join(),
    ).toContain("doubt: sohae-2019-03, assessments.1.text");
  });

  it("are not short sentences that recur by chance", () => {
    expect(
      linesAfter(
        [SENTENCE, "It is gone. The stand."],
        ["The roof of the transfer building is back.", "It is gone. The roof."],
      ),
    ).toEqual([]);
  });
});
