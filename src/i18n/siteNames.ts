// What else a site is called, besides the name that heads its page: on a Korean page that is its
// Latin name too. The name itself is siteName.ts's.

import type { Site } from "../domain/site";
import { siteNameOf } from "./siteName";

interface OtherNames {
  readonly hangul: readonly string[];
  readonly latin: readonly string[];
}

const HANGUL = /\p{Script=Hangul}/u;

/** In the catalog's order, its own name first. */
export function otherNamesOf(site: Site): OtherNames {
  const heading = siteNameOf(site).text;
  const others = [site.name, ...site.aliases].filter((name) => name !== heading);
  return {
    hangul: others.filter((name) => HANGUL.test(name)),
    latin: others.filter((name) => !HANGUL.test(name)),
  };
}
