// Asks npm which packages in the page have known weaknesses; fails on high and critical ones. Where
// the advisories cannot be asked, it says so and passes; --must-answer fails then too.

import { spawnSync } from "node:child_process";
import { advisoriesOf } from "./advisories";

const MOST_MS = 30_000;
const ARGS = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=10000"];

const { stdout } = spawnSync("npm", ARGS, { encoding: "utf8", timeout: MOST_MS });
const advisories = advisoriesOf(stdout ?? "");

switch (advisories.kind) {
  case "answered":
    for (const sentence of [...advisories.severe, ...advisories.lesser]) console.log(sentence);
    console.log(
      `Advisories on packages in the page: ${advisories.severe.length} high or critical, ` +
        `${advisories.lesser.length} lesser.`,
    );
    process.exitCode = advisories.severe.length === 0 ? 0 : 1;
    break;
  case "not-answered":
    console.log(`Advisories could not be asked (${advisories.reason}); nothing is known of them.`);
    process.exitCode = process.argv.includes("--must-answer") ? 1 : 0;
    break;
  case "damaged":
    console.log(`Advisories were not asked: npm cannot read package-lock.json.`);
    process.exitCode = 1;
    break;
}
