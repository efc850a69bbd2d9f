// What another site is told when it asks how to show one of our pages (oEmbed 1.0, type "rich"). As
// files, so without the protocol's parameters: a consumer shrinks the frame by itself.

import type { ObservationId } from "../../src/domain/observation";
import type { SiteId } from "../../src/domain/site";
import { escapeHtml } from "../pages/escapeHtml";

const WIDTH = 800;
const HEIGHT = 600;
const SECONDS_PER_DAY = 86_400;

export const HOME_OEMBED = "oembed/home.json";

export function siteOembedOf(id: SiteId): string {
  return `oembed/site-${id}.json`;
}

export function observationOembedOf(id: ObservationId): string {
  return `oembed/observation-${id}.json`;
}

export interface EmbeddedView {
  readonly title: string;
  /** Absolute, with `embed=1`. */
  readonly frameAddress: string;
}

/** `address` is the deployment's. */
export function oembedOf({ title, frameAddress }: EmbeddedView, address: string): string {
  const frame =
    `<iframe src="${escapeHtml(frameAddress)}" title="${escapeHtml(title)}"` +
    ` width="${WIDTH}" height="${HEIGHT}" style="border:0;max-width:100%" loading="lazy"` +
    ` allowfullscreen></iframe>`;
  const content = {
    type: "rich",
    version: "1.0",
    provider_name: "Nadir",
    provider_url: address,
    title,
    html: frame,
    width: WIDTH,
    height: HEIGHT,
    cache_age: SECONDS_PER_DAY,
  };
  return `${JSON.stringify(content)}\n`;
}
