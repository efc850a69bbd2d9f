// Links that somebody is sent: every parameter with every trick, and paths that lead elsewhere.

import { type HostileInput, inputsOf } from "../hostileInput";
import { ADDRESSES, IDS, LETTERS, MARKUP } from "../hostileTexts";

const PARAMETERS = [
  ...["from", "to", "kind", "activity", "source", "confidence", "disputed", "q", "obs", "event"],
  ...["at", "base", "image", "compare", "axis", "catalog", "lang", "x"],
];
const everyParameter = (value: string) =>
  `?${PARAMETERS.map((name) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join("&")}`;

function named(
  prefix: string,
  values: Readonly<Record<string, string>>,
  make: (value: string) => string,
) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}: ${name}`, () => make(value)]),
  );
}

export const LINKS: readonly HostileInput[] = inputsOf("link", {
  ...named("in every parameter", { ...MARKUP, ...LETTERS }, everyParameter),
  ...named("as the catalog", ADDRESSES, (value) => `?catalog=${encodeURIComponent(value)}`),
  ...named("as the id of an observation", IDS, (value) => `?obs=${encodeURIComponent(value)}`),
  ...named("as the path of a site", IDS, (value) => `sites/${value}/?q=x`),
  ...named("as a provider", IDS, (value) => `?image=${encodeURIComponent(`${value}/2019-03-02`)}`),
  "name of a parameter is a prototype": "?__proto__=1&constructor=2&prototype[x]=3&toString=4",
  "kind of page is a prototype": "__proto__/sohae/",
  "kind of page is a constructor": "constructor/sohae/",
  "damaged escapes": "?q=%&obs=%zz&from=%E0%A4%A&%=1&&&=&==",
  "escaped twice": "?obs=%252e%252e%252f&catalog=%252f%252fevil.example",
  "overlong escape of a slash": "?catalog=..%c0%af..%c0%afindex.json",
  "every parameter twice": "?from=2019-01-01&from=2020-01-01&kind=port&kind=other",
  "numbers that are none": "?at=NaN,Infinity,1e9&compare=swipe-999:a/b",
  "beyond the Earth": "?at=90.00000001,180.1,20",
  "a day that does not exist": "?from=2019-02-30&to=0000-00-00",
  "days in the wrong order": "?from=9999-12-31&to=0001-01-01",
  "a hundred thousand kinds": () => `?kind=${"x,".repeat(100_000)}`,
  "a hundred thousand parameters": () =>
    `?${Array.from({ length: 100_000 }, (_, at) => `p${at}=1`).join("&")}`,
  "two megabytes of search": () => `?q=${"a".repeat(2_000_000)}`,
  "two megabytes of an id": () => `?obs=${"a-".repeat(1_000_000)}`,
  "two megabytes of an image": () => `?image=a/${"a ".repeat(1_000_000)}`,
  "two megabytes of colons in an image": () => `?image=${":".repeat(2_000_000)}`,
  "two megabytes of slashes": () => "/".repeat(2_000_000),
  "two megabytes of a camera": () => `?at=${" ".repeat(2_000_000)}1,1,1`,
  "two megabytes of a day": () => `?from=${"9".repeat(2_000_000)}`,
  "two megabytes of a comparison": () => `?compare=${"a".repeat(2_000_000)}`,
  "two megabytes of a catalog": () => `?catalog=${"a/".repeat(1_000_000)}`,
});
