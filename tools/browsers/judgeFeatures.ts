// Holds what files use against the supported versions. An allowance that nothing needs any more is a
// finding too.

import type { Allowance } from "./allowances";
import type { CompatData, Versions } from "./compatData";
import type { FeatureUse } from "./featureUse";
import type { Browser } from "./supportedVersions";

/** Sentences, each once; none when every browser has everything. */
export function findingsOf(
  uses: readonly FeatureUse[],
  allowances: readonly Allowance[],
  data: CompatData,
  versions: Versions,
): string[] {
  const needed = new Set<Allowance>();
  const findings = uses.flatMap((use) => {
    const lacking = lackingOf(use, data, versions);
    if (lacking.length === 0) return [];
    const allowance = allowances.find(
      ({ feature, files }) => use.keys.includes(feature) && files.test(use.file),
    );
    if (allowance) needed.add(allowance);
    if (allowance) return [];
    const browsers = lacking.map((browser) => `${browser} ${versions[browser]}`).join(", ");
    return [`${use.file}:${use.line}: ${use.keys.join(" or ")}: not in ${browsers}.`];
  });
  const needless = allowances
    .filter((each) => !needed.has(each))
    .map(({ feature, files }) => `${feature} in ${files} is allowed, but nothing needs that.`);
  return [...new Set([...findings, ...needless])];
}

/** Browsers that have none of what the use may mean. */
function lackingOf(use: FeatureUse, data: CompatData, versions: Versions): readonly Browser[] {
  const [first = [], ...rest] = use.keys.map((key) => data.lackingOf(key, versions, use.prefix));
  return first.filter((browser) => rest.every((each) => each.includes(browser)));
}
