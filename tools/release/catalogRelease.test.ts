import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SOURCES } from "../catalog/catalog.fixture";
import { checkCatalog } from "../catalog/checkCatalog";
import { compileCatalog, contentsOf } from "../catalog/compile";
import { catalogOf, filesOf, publicationOf, realCatalog } from "../dataFiles/publication.fixture";
import {
  missingRecordsOf,
  NO_RELEASES,
  type Releases,
  recentOf,
  releaseOf,
  withRelease,
} from "./catalogRelease";
import { changesPageOf, publishChanges } from "./publishChanges";
import { readReleases } from "./readReleases";

const FIRST = catalogOf(SOURCES);
const RELEASED = withRelease(FIRST, NO_RELEASES) as Releases;
const ID = "sohae-2018-07";

function with_(change: (text: string) => string) {
  return SOURCES.map(({ path, text }) => ({ path, text: change(text) }));
}

const REVISED = catalogOf(
  with_((text) =>
    text
      .replace("Test stand taken down", "Test stand taken down to its base")
      .replace(`recorded: "2026-11-22"`, `recorded: "2026-11-22"\n    revised: "2026-12-01"`),
  ),
);
const WITHDRAWN = catalogOf(
  with_((text) =>
    text.replace(
      `recorded: "2026-11-22"`,
      `recorded: "2026-11-22"\n    withdrawn: { date: "2026-12-03", reason: The image shows another stand <b> }`,
    ),
  ),
);

describe("a released version", () => {
  it("is the first one without changes, and the same again until something changes", () => {
    expect(RELEASED.releases).toHaveLength(1);
    expect(RELEASED.releases[0]?.changes).toEqual([]);
    expect(Object.keys(RELEASED.records.observation)).toContain(ID);
    expect(withRelease(FIRST, RELEASED)).toBeNull();
    expect(releaseOf(FIRST, RELEASED)).toMatchObject({ previous: null, changes: [] });
  });

  it("says what was revised, and keeps it for the day after", () => {
    const release = releaseOf(REVISED, RELEASED);
    expect(release.previous?.version).toBe(RELEASED.releases[0]?.version);
    expect(release.version).not.toBe(release.previous?.version);
    expect(release.changes).toEqual([
      {
        ...{ change: "revised", kind: "observation", id: ID, site: "sohae", day: "2026-12-01" },
        ...{ title: "Test stand taken down to its base", reason: null },
      },
    ]);
    expect(recentOf(REVISED, RELEASED)).toEqual({ [ID]: "2026-12-01" });
    const next = withRelease(REVISED, RELEASED) as Releases;
    expect(releaseOf(REVISED, next).changes).toEqual(release.changes);
  });

  it("tells the page what is recent, through several releases and no further than 90 days", () => {
    const [released] = RELEASED.releases;
    const added = (id: string, day: string) => ({
      ...{ change: "added" as const, kind: "observation" as const, id, day },
      ...{ title: id, site: "sohae", reason: null },
    });
    const changes = [
      added("sohae-2019-03", "2026-11-22"),
      added(ID, "2026-11-20"),
      added("sohae-gone", "2026-11-20"),
    ];
    const releases: Releases = {
      ...RELEASED,
      releases: [{ version: "", date: "", ...released, changes }],
    };
    expect(recentOf(FIRST, RELEASED)).toEqual({});
    expect(recentOf(FIRST, releases)).toEqual({
      "sohae-2019-03": "2026-11-22",
      [ID]: "2026-11-20",
    });
    expect(recentOf(REVISED, releases)).toEqual({
      "sohae-2019-03": "2026-11-22",
      [ID]: "2026-12-01",
    });
    expect(recentOf(WITHDRAWN, releases)).toEqual({ "sohae-2019-03": "2026-11-22" });
    const later = catalogOf(
      with_((text) => text.replace(`recorded: "2026-11-22"`, `recorded: "2027-02-20"`)),
    );
    expect(recentOf(later, releases)).toEqual({
      ...{ "sohae-2019-03": "2026-11-22", [ID]: "2027-02-20" },
    });
    const muchLater = catalogOf(
      with_((text) => text.replace(`recorded: "2026-11-22"`, `recorded: "2027-02-21"`)),
    );
    expect(recentOf(muchLater, releases)).toEqual({ [ID]: "2027-02-21" });
  });

  it("says what was withdrawn and why, and what was added", () => {
    expect(releaseOf(WITHDRAWN, RELEASED).changes).toMatchObject([
      {
        change: "withdrawn",
        id: ID,
        day: "2026-12-03",
        reason: "The image shows another stand <b>",
      },
    ]);
    const before: Releases = {
      ...RELEASED,
      releases: [{ version: "0", date: "2026-11-01", changes: [] }],
      records: { ...RELEASED.records, observation: {} },
    };
    const { changes } = releaseOf(FIRST, before);
    expect(changes.map(({ change, kind }) => `${change} ${kind}`)).toEqual(
      FIRST.observations.map(() => "added observation"),
    );
  });

  it("misses what was deleted, and not what was renamed", () => {
    const deleted = { ...FIRST, events: [] };
    expect(missingRecordsOf(deleted, RELEASED)).toEqual(
      FIRST.events.map(({ id }) => ({ kind: "event", id })),
    );
    const renamed = {
      ...FIRST,
      sites: FIRST.sites.map((site) => ({
        ...site,
        id: "sohae-station" as typeof site.id,
        formerIds: [...site.formerIds, site.id],
      })),
    };
    expect(missingRecordsOf(renamed, RELEASED)).toEqual([]);
  });
});

describe("a withdrawn record", () => {
  it("is in no list of the catalog and in the list of what was withdrawn", () => {
    const { observations, withdrawn, siteDetails } = contentsOf(WITHDRAWN);
    expect(observations.map(({ id }) => id)).not.toContain(ID);
    expect(siteDetails.flatMap((site) => site.observations.map(({ id }) => id))).not.toContain(ID);
    expect(withdrawn).toEqual([
      {
        ...{ id: ID, title: "Test stand taken down", date: "2026-12-03" },
        reason: "The image shows another stand <b>",
      },
    ]);
    for (const [name, text] of compileCatalog(WITHDRAWN).files) {
      if (!name.includes("index")) expect(text).not.toContain(ID);
    }
  });

  it("needs a reason and a day", () => {
    const spoilt = with_((text) =>
      text.replace(
        `recorded: "2026-11-22"`,
        `recorded: "2026-11-22"\n    withdrawn: { date: soon }`,
      ),
    );
    expect(checkCatalog(spoilt).catalog).toBeNull();
  });
});

describe("the page of changes", () => {
  it("tells each version, links to what is there, and lets no text become markup", async () => {
    const publication = publicationOf(WITHDRAWN, { base: "/nadir/" });
    const release = releaseOf(WITHDRAWN, RELEASED);
    const files = await filesOf(publishChanges, { ...publication, release });
    const page = String(files.get("changes/index.html"));
    expect(page).toContain("<h3>Withdrawn (1)</h3>");
    expect(page).toContain("another stand &lt;b&gt;");
    expect(page).not.toContain(`href="/nadir/observations/${ID}/"`);
    expect(page).not.toMatch(/<script|style=|<style/);
    const changed = releaseOf(REVISED, RELEASED);
    const later = await filesOf(publishChanges, { ...publicationOf(REVISED), release: changed });
    expect(String(later.get("changes/index.html"))).toContain(`href="/observations/${ID}/"`);
    expect(JSON.parse(String(later.get("data/changes.json"))).releases[0].changes).toHaveLength(1);
  });

  it("says what the catalog holds and whether it is released, and keeps former ids linked", () => {
    const release = releaseOf(FIRST, RELEASED);
    const publication = publicationOf(FIRST);
    const page = changesPageOf([release], true, publication);
    expect(page).toContain("1 site, 2 observations, 1 event and 5 reports.");
    expect(page).not.toContain("Not released yet");
    expect(page).toContain("The first version whose changes are kept.");
    const change = {
      ...{ change: "revised" as const, kind: "observation" as const, id: "sohae-rebuilt" },
      ...{ title: "Stand", site: "sohae", day: "2026-12-01", reason: null },
    };
    const next = { ...release, previous: release, changes: [change] };
    const later = changesPageOf([next], false, publication);
    expect(later).toContain(`<a href="/observations/sohae-rebuilt/">Stand</a>`);
    expect(later).toContain("</code>, 1 December 2026</span>");
    expect(later).toContain("Not released yet; these are the changes since the last release.");
  });
});

describe("the released versions of the real catalog", () => {
  it("can be read, and no record of the newest is gone", () => {
    const releases = readReleases();
    expect(Object.keys(releases.records.observation).length).toBeGreaterThan(400);
    expect(missingRecordsOf(realCatalog(), releases)).toEqual([]);
  });

  it("are refused with the field that is wrong, and are none without a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "nadir-releases-"));
    expect(readReleases(folder)).toEqual(NO_RELEASES);
    const write = (text: string) => writeFileSync(join(folder, "releases.json"), text);
    write("{");
    expect(() => readReleases(folder)).toThrow(/releases\.json: found damaged JSON/);
    write(JSON.stringify({ ...RELEASED, releases: [{ version: "1", date: "soon", changes: [] }] }));
    expect(() => readReleases(folder)).toThrow(/releases\.0\.date: expected a day/);
  });
});
