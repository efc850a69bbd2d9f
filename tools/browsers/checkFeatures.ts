// Fails when src or the built page uses what a supported browser lacks. A step of npm test, after
// the build.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ALLOWANCES } from "./allowances";
import { builtFeaturesOf } from "./builtFeatures";
import { readCompatData } from "./compatData";
import { findingsOf } from "./judgeFeatures";
import { styleFeaturesOf } from "./styleFeatures";
import { SUPPORTED_VERSIONS } from "./supportedVersions";
import { typedFeaturesOf } from "./typedFeatures";

const SOURCE = /^src\/.+\.tsx?$/;
const NOT_IN_PAGE = /\.(?:test|fixture|d)\.tsx?$/;

if (!existsSync("dist/assets")) throw new Error("Got no dist/assets; run npm run build before.");
const data = readCompatData();
const built = ["dist/sw.js", ...filesBelow("dist/assets")];
const styles = [...filesBelow("src"), ...built].filter((file) => file.endsWith(".css"));
const scripts = built.filter((file) => file.endsWith(".js"));
const uses = [
  ...typedFeaturesOf(".", (file) => SOURCE.test(file) && !NOT_IN_PAGE.test(file), data),
  ...styles.flatMap((file) => styleFeaturesOf(file, readFileSync(file, "utf8"), data)),
  ...scripts.flatMap((file) => builtFeaturesOf(file, readFileSync(file, "utf8"), data)),
];
const findings = findingsOf(uses, ALLOWANCES, data, SUPPORTED_VERSIONS);

for (const finding of findings) console.log(finding);
const features = new Set(uses.flatMap(({ keys }) => keys[0] ?? [])).size;
const versions = Object.entries(SUPPORTED_VERSIONS).map((each) => each.join(" "));
console.log(`${features} features in ${versions.join(", ")}: ${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}
