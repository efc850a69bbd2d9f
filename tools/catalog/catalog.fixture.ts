// A small catalog without a finding, for tests that spoil one thing in it.

import { checkCatalog } from "./checkCatalog";
import { lineOfFinding } from "./finding";
import type { SourceFile } from "./readSourceFiles";

const SITE = `id: sohae
formerIds: [dongchang]
name: Sohae Satellite Launching Station
label: Sohae
aliases:
  - Tongchang-ri
  - 동창리
kind: launch-site
country: KP
region: North Pyongan
location:
  lat: 39.66
  lon: 124.705
  precisionM: 2500
  basis: published
  report: atlas-2010
summary: A launch site on the coast.
references:
  - atlas-2010

structures:
  - id: launch-pad
    formerIds: [old-pad]
    name: Launch pad
    location:
      lat: 39.6601
      lon: 124.7053
      precisionM: 50
      basis: published
  - id: test-stand
    name: Engine test stand

observations:
  - id: sohae-2018-07
    observed: "2018-07-20/2018-07-22"
    activity: dismantlement
    confidence: confirmed
    structures: [test-stand]
    headline: Test stand taken down
    summary: The superstructure of the stand is gone.
    reports: [north-2018]
    recorded: "2026-11-22"

  - id: sohae-2019-03
    formerIds: [sohae-rebuilt]
    observed: "2019-03-02"
    comparedWith: "2019-02~"
    imagery:
      - acquired: "2019-03-02"
        provider: Airbus
    structures: [launch-pad, test-stand]
    activity: rebuilding
    confidence: probable
    headline: Stand and transfer building rebuilt
    summary: The roof of the transfer building is back.
    reports: [north-2019, csis-2019]
    assessments:
      - by: Joel Wit
        date: "2019-03-05"
        stance: cautions
        text: Not what one would do before a test.
        report: north-2019
      - by: CSIS
        stance: supports
        text: Deliberate and purposeful.
        report: csis-2019
    recorded: "2026-11-22"
`;

const REPORTS: Readonly<Record<string, string>> = {
  "2010": report("atlas-2010", "2010-05", "Atlas"),
  "2018": report("north-2018", "2018-07-23", "38 North"),
  "2019": `${report("north-2019", "2019-03-05", "38 North")}
${report("csis-2019", "2019-03-05", "CSIS")}
${report("paper-2019", "2019-02-28", "The Paper")}`,
};

const EVENTS = `- id: hanoi-summit
  name: Hanoi summit
  kind: summit
  date: "2019-02-27/2019-02-28"
  place:
    name: Hanoi, Vietnam
    lat: 21.03
    lon: 105.85
  participants: [United States, DPRK]
  site: sohae
  summary: The leaders parted without an agreement.
  reports: [paper-2019]
`;

function report(id: string, published: string, publisher: string): string {
  return `- id: ${id}
  title: Title of ${id}
  publisher: ${publisher}
  authors: [Jack Liu]
  published: "${published}"
  url: https://example.org/${id}/
  lang: en
  kind: imagery-analysis
`;
}

export const SOURCES: readonly SourceFile[] = [
  { path: "sites/sohae.yaml", text: SITE },
  ...Object.entries(REPORTS).map(([year, text]) => ({ path: `reports/${year}.yaml`, text })),
  { path: "events/2019.yaml", text: EVENTS },
];

/** The small catalog with a text changed; throws when it does not hold the text. */
export function changed(
  ...changes: readonly (readonly [from: string, to: string])[]
): SourceFile[] {
  return changes.reduce<SourceFile[]>(
    (sources, [from, to]) => {
      const found = sources.find(({ text }) => text.includes(from));
      if (!found) throw new Error(`Got no file with "${from}"; expected the fixture to have one.`);
      return sources.map((each) =>
        each === found ? { ...each, text: each.text.replace(from, () => to) } : each,
      );
    },
    [...SOURCES],
  );
}

/** What the check says about the small catalog with a text changed. */
export function linesAfter(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  return checkCatalog(changed(...changes)).findings.map(lineOfFinding);
}
