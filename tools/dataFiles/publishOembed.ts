// One oEmbed answer for the page, each site and each observation. Without a known address there is
// nothing that another site could frame, and so no file.

import { siteAddressOf } from "../../src/export/recordAddress";
import type { Publication, PublishedFile } from "../publish/publication";
import { HOME_OEMBED, observationOembedOf, oembedOf, siteOembedOf } from "./oembed";

export async function* publishOembed({
  set,
  deployment: { address },
}: Publication): AsyncGenerator<PublishedFile> {
  if (address === null) return;
  const home = { title: "Nadir", frameAddress: `${address}?embed=1` };
  yield { name: HOME_OEMBED, body: oembedOf(home, address) };
  for (const { record } of set.sites) {
    const frameAddress = `${siteAddressOf(address, record.id)}?embed=1`;
    const title = `${record.name} · Nadir`;
    yield { name: siteOembedOf(record.id), body: oembedOf({ title, frameAddress }, address) };
  }
  for (const { record } of set.observations) {
    const frameAddress = `${siteAddressOf(address, record.site)}?obs=${record.id}&embed=1`;
    const title = `${record.headline} · Nadir`;
    yield {
      name: observationOembedOf(record.id),
      body: oembedOf({ title, frameAddress }, address),
    };
  }
}
