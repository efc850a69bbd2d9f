import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type ProposedObservation,
  toCorrectionYaml,
  toObservationYaml,
  toReportYaml,
} from "./authoredYaml";

const OBSERVATION: ProposedObservation = {
  id: "sohae-2019-03-02-rebuilding",
  observed: "2019-03-02",
  imagery: [{ acquired: "2019-03-02", provider: null }],
  structures: ["vertical-engine-test-stand"],
  activity: "rebuilding",
  confidence: "confirmed",
  headline: "Engine test stand: being rebuilt",
  summary: "Walls are up.",
  reports: ["38n-2019-03-05-sohae"],
  recorded: "2026-11-22",
};

describe("authored YAML", () => {
  it("stands as people write it, indented for its file", () => {
    expect(toObservationYaml(OBSERVATION)).toBe(`  - id: sohae-2019-03-02-rebuilding
    observed: "2019-03-02"
    imagery:
      - acquired: "2019-03-02"
    structures:
      - vertical-engine-test-stand
    activity: rebuilding
    confidence: confirmed
    headline: "Engine test stand: being rebuilt"
    summary: "Walls are up."
    reports:
      - "38n-2019-03-05-sohae"
    recorded: "2026-11-22"
`);
  });

  it("leaves empty lists and unknown fields out", () => {
    const yaml = toObservationYaml({ ...OBSERVATION, imagery: [], structures: [] });
    expect(yaml).not.toContain("imagery");
    expect(yaml).not.toContain("structures");
  });

  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "yes",
      "null",
      "0x10",
      "2019-03-02",
      "- item\n- item",
      "a: b # c",
      "*alias &anchor !!js/function",
      "```\n# heading",
      '"; drop',
      "\u0085\u2028\ufeff\u007f",
      "서해위성발사장",
    ),
  );

  // A line of YAML cannot hold half of a pair of surrogates.
  const text = hostile.map((each) => each.toWellFormed()).filter((each) => each !== "");

  it("reads back as exactly the same texts, whatever they hold", () => {
    fc.assert(
      fc.property(text, text, fc.array(text), (headline, summary, structures) => {
        const observation = { ...OBSERVATION, headline, summary, structures };
        const [read] = parse(toObservationYaml(observation));
        const { provider: _, ...image } = observation.imagery[0] ?? { provider: null };
        const { structures: written, ...rest } = observation;
        expect(read).toEqual({
          ...rest,
          imagery: [image],
          ...(written.length > 0 && { structures: written }),
        });
      }),
    );
  });

  it("never begins a line with what a text holds", () => {
    fc.assert(
      fc.property(text, text, (title, name) => {
        const yaml = toReportYaml({
          id: "x-2019",
          title,
          publisher: name,
          authors: [name],
          published: "2019",
          url: "https://a.example/",
          lang: "en",
          kind: "news",
        });
        expect(yaml.split("\n").filter((line) => !/^(- |\s\s)/.test(line))).toEqual([""]);
        expect(parse(yaml)[0].authors).toEqual([name]);
      }),
    );
  });

  it("writes a correction that reads back", () => {
    fc.assert(
      fc.property(text, text, text, (present, proposed, why) => {
        const correction = { record: "sohae-2018", field: "headline", present, proposed, why };
        expect(parse(toCorrectionYaml({ ...correction, source: null }))).toEqual(correction);
      }),
    );
  });
});
