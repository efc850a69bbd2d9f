// Feeds of the real catalog before strangers: libxml2 with a schema after RFC 4287, GDAL's GeoRSS
// driver, and the rules of JSON Feed 1.1.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import * as z from "zod/mini";
import { DIRECTIONS } from "../../src/domain/activity";
import type { CatalogChange } from "../../src/domain/catalogChange";
import { changed, SOURCES } from "../catalog/catalog.fixture";
import {
  catalogOf,
  filesOf,
  publicationOf,
  realCatalog,
  textOf,
} from "../dataFiles/publication.fixture";
import { publishFeeds } from "./publishFeeds";

const RULES = readFileSync(join(import.meta.dirname, "atom.rng"), "utf8");
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

const authored = realCatalog();
let files: Awaited<ReturnType<typeof filesOf>>;
beforeAll(async () => {
  files = await filesOf(publishFeeds, publicationOf(authored));
});

const text = z.string().check(z.minLength(1));
const author = z.strictObject({ name: text });
/** JSON Feed 1.1: fields that it does not name begin with "_". */
const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: text,
  description: text,
  home_page_url: z.url(),
  feed_url: z.url(),
  language: text,
  authors: z.array(author).check(z.minLength(1)),
  _nadir: z.record(z.string(), z.unknown()),
  items: z.array(
    z.strictObject({
      id: text.check(z.regex(URN)),
      url: z.url(),
      title: text,
      content_html: text,
      content_text: text,
      date_published: text.check(z.regex(MOMENT)),
      date_modified: text.check(z.regex(MOMENT)),
      authors: z.optional(z.array(author).check(z.minLength(1))),
      tags: z.optional(z.array(text)),
      _nadir: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

function jsonFeed(name: string, from = files) {
  return jsonFeedSchema.parse(JSON.parse(textOf(from, name)));
}

async function xmlErrorsOf(from: typeof files) {
  const xml = [...from]
    .filter(([name]) => name.endsWith(".atom"))
    .map(([name, body]) => ({ fileName: name.replaceAll("/", "-"), contents: String(body) }));
  expect(xml.length).toBeGreaterThan(0);
  const { errors } = await validateXML({ xml, schema: RULES, extension: "relaxng" });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe("the feeds of the real catalog", () => {
  it("are one for all, each site, each direction and corrections, in two forms", () => {
    expect(files.size).toBe(2 * (authored.sites.length + DIRECTIONS.length + 2));
  });

  it("are Atom to an XML schema validator", async () => {
    expect(await xmlErrorsOf(files)).toEqual([]);
  });

  it("would not be without the dates", async () => {
    const broken = new Map([
      ["a.atom", textOf(files, "feeds/all.atom").replace(/<updated>.*/, "")],
    ]);
    expect((await xmlErrorsOf(broken)).join()).toMatch(/feed/);
  });

  it("are JSON Feed 1.1, with each id once", () => {
    for (const name of files.keys()) {
      if (!name.endsWith(".json")) continue;
      const ids = jsonFeed(name).items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(100);
    }
  });

  it("hold each site's observations, up to a hundred", () => {
    for (const { id } of authored.sites) {
      const own = authored.observations.filter(({ site }) => site === id);
      expect(jsonFeed(`feeds/sites/${id}.json`).items).toHaveLength(Math.min(own.length, 100));
    }
    expect(jsonFeed("feeds/all.json").items).toHaveLength(100);
  });

  it("name the publishers of the sources as authors, and nobody else", () => {
    const known = new Set(authored.reports.map(({ publisher }) => publisher));
    for (const item of jsonFeed("feeds/all.json").items) {
      for (const { name } of item.authors ?? []) expect(known).toContain(name);
      expect(item.authors).toBeDefined();
    }
  });

  it("tell of the rebuilding at Sohae by its four dates", () => {
    const item = jsonFeed("feeds/sites/sohae.json").items.find(({ _nadir }) => {
      return _nadir?.observed === "2019-03-02" && _nadir.activity === "rebuilding";
    });
    expect(item).toMatchObject({
      url: expect.stringMatching(/^https:\/\/example\.org\/nadir\/observations\/[a-z0-9-]+\/$/),
      content_text: expect.stringMatching(/Observed: 2 March 2019\nImaged: 2 March 2019/),
      tags: ["rebuilding", "build-up"],
      _nadir: { reported: expect.stringMatching(/^2019-03/), recorded: "2026-11-22" },
    });
  });

  it("are read by GDAL with their places", () => {
    const folder = mkdtempSync(join(tmpdir(), "nadir-feeds-"));
    try {
      const file = join(folder, "sohae.atom");
      writeFileSync(file, textOf(files, "feeds/sites/sohae.atom"));
      const said = execFileSync("ogrinfo", ["-ro", "-al", "-q", file], { encoding: "utf8" });
      const sohae = authored.sites.find(({ id }) => id === "sohae");
      const { lat, lon } = sohae?.location ?? {};
      const own = authored.observations.filter(({ site }) => site === "sohae");
      expect(said.split(`POINT (${lon} ${lat})`).length - 1).toBe(Math.min(100, own.length));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("do not change while the data does not", async () => {
    const later = publicationOf(authored, { made: "2027-01-01T00:00:00Z" });
    expect(await filesOf(publishFeeds, later)).toEqual(files);
  });
});

describe("another host", () => {
  it("keeps the ids and gets its own links", async () => {
    const moved = await filesOf(
      publishFeeds,
      publicationOf(authored, { address: "https://b.example/" }),
    );
    const [here, there] = [jsonFeed("feeds/all.json"), jsonFeed("feeds/all.json", moved)];
    expect(there.items.map(({ id }) => id)).toEqual(here.items.map(({ id }) => id));
    expect(there.feed_url).toBe("https://b.example/feeds/all.json");
  });

  it("that is not known leaves links from the root of any host", async () => {
    const options = { address: null, base: "/nadir/" };
    const atom = textOf(
      await filesOf(publishFeeds, publicationOf(authored, options)),
      "feeds/all.atom",
    );
    expect(atom).toContain(
      `<link rel="self" type="application/atom+xml" href="/nadir/feeds/all.atom"/>`,
    );
    expect(atom).not.toContain("example.org/nadir");
  });
});

describe("corrections", () => {
  const withdrawn: CatalogChange = {
    change: "withdrawn",
    kind: "report",
    id: "gone-2019",
    title: "A report",
    site: null,
    day: "2026-11-25",
    reason: "It was counted twice.",
  };
  const revised: CatalogChange = {
    ...withdrawn,
    change: "revised",
    kind: "observation",
    id: "sohae-2018-07",
    title: "Test stand taken down",
    site: "sohae",
    day: "2026-11-24",
    reason: "The image was of 22 July.",
  };
  const catalog = catalogOf(
    changed([
      `reports: [north-2018]\n    recorded: "2026-11-22"`,
      `reports: [north-2018]\n    recorded: "2026-11-22"\n    revised: "2026-11-24"`,
    ]),
  );

  it("tell each once, newest first, with the reason, and nothing of what was added", async () => {
    const changes = [withdrawn, revised, { ...revised, change: "added" as const, id: "new" }];
    const own = await filesOf(publishFeeds, publicationOf(catalog, { changes }));
    const { items } = jsonFeed("feeds/corrections.json", own);
    expect(items.map(({ title, url }) => [title, url])).toEqual([
      ["Withdrawn: A report", "https://example.org/nadir/changes/"],
      ["Revised: Test stand taken down", "https://example.org/nadir/observations/sohae-2018-07/"],
    ]);
    expect(items[1]?.content_text).toContain("The image was of 22 July.");
    expect(await xmlErrorsOf(own)).toEqual([]);
  });

  it("come from the records too, and a revised record comes first", async () => {
    const own = await filesOf(publishFeeds, publicationOf(catalog));
    expect(jsonFeed("feeds/corrections.json", own).items).toHaveLength(1);
    expect(textOf(own, "feeds/all.atom")).toContain("<updated>2026-11-24T00:00:00Z</updated>");
    const [first] = jsonFeed("feeds/all.json", own).items;
    expect(first).toMatchObject({
      date_modified: "2026-11-24T00:00:00Z",
      date_published: "2026-11-22T00:00:00Z",
    });
  });
});

it("hostile text stays text", async () => {
  const hostile = `]]></content><script>alert(1)</script> & "q" 'a' 동창리 \u0007\uffff`;
  const small = catalogOf(SOURCES);
  const observations = small.observations.map((each) => ({
    ...each,
    headline: hostile,
    summary: hostile,
  }));
  const reports = small.reports.map((each) => ({ ...each, publisher: hostile, title: hostile }));
  const own = await filesOf(publishFeeds, publicationOf({ ...small, observations, reports }));
  expect(await xmlErrorsOf(own)).toEqual([]);
  expect(textOf(own, "feeds/all.atom")).not.toContain("<script");
  const [item] = jsonFeed("feeds/all.json", own).items;
  expect(item?.content_html).not.toContain("<script>");
  expect(item?.content_html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;");
  expect(item?.title).toContain(hostile);
});
