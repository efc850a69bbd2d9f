// What another site is told when it embeds one of our pages.

import { expect, it } from "vitest";
import { SOURCES } from "../catalog/catalog.fixture";
import { catalogOf, filesOf, publicationOf, realCatalog, textOf } from "./publication.fixture";
import { publishOembed } from "./publishOembed";

it("is a frame of the page, of each site and of each observation", async () => {
  const authored = realCatalog();
  const files = await filesOf(publishOembed, publicationOf(authored));
  expect(files.size).toBe(1 + authored.sites.length + authored.observations.length);
  const sohae = JSON.parse(textOf(files, "oembed/site-sohae.json"));
  expect(sohae).toMatchObject({
    type: "rich",
    version: "1.0",
    provider_name: "Nadir",
    provider_url: "https://example.org/nadir/",
    width: 800,
    height: 600,
    html: expect.stringContaining(`<iframe src="https://example.org/nadir/sites/sohae/?embed=1"`),
  });
});

it("opens an observation within its site", async () => {
  const files = await filesOf(publishOembed, publicationOf(catalogOf(SOURCES)));
  expect(JSON.parse(textOf(files, "oembed/observation-sohae-2019-03.json")).html).toContain(
    `src="https://example.org/nadir/sites/sohae/?obs=sohae-2019-03&amp;embed=1"`,
  );
});

it("does not exist where the page's address is not known", async () => {
  const options = { address: null };
  expect((await filesOf(publishOembed, publicationOf(catalogOf(SOURCES), options))).size).toBe(0);
});

it("keeps hostile text within its attribute", async () => {
  const hostile = `"><script>alert(1)</script>'`;
  const small = catalogOf(SOURCES);
  const sites = small.sites.map((site) => ({ ...site, name: hostile }));
  const files = await filesOf(publishOembed, publicationOf({ ...small, sites }));
  const { html, title } = JSON.parse(textOf(files, "oembed/site-sohae.json"));
  expect(title).toBe(`${hostile} · Nadir`);
  expect(html).toContain(`title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; · Nadir"`);
  expect(html.match(/</g)).toHaveLength(2);
});
