// npm run fuzz -- --seconds 600 [--target parquet] [--seed 7]: fuzzes for so long in all, prints what
// was tried, and ends with 1 and the smallest input when something is broken. The modules are loaded
// by Vite, as in the tests: Node itself finds another build of one package.

import { parseArgs } from "node:util";
import { createServer } from "vite";

type Run = typeof import("./fuzzRun");
type Targets = typeof import("./fuzzTargets");

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "600" },
    target: { type: "string", default: "" },
    seed: { type: "string" },
  },
});

const vite = await createServer({
  ...{ configFile: false, appType: "custom", logLevel: "error" },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  ssr: { noExternal: ["mgrs"] },
});
const { fuzzed } = (await vite.ssrLoadModule("/tools/hostile/fuzzRun.ts")) as Run;
const { FUZZ_TARGETS } = (await vite.ssrLoadModule("/tools/hostile/fuzzTargets.ts")) as Targets;

const targets = FUZZ_TARGETS.filter(({ name }) => name.includes(values.target));
if (targets.length === 0) throw new Error(`Found no target “${values.target}” to fuzz.`);
const eachMs = (Number(values.seconds) * 1000) / targets.length;
const seed = values.seed === undefined ? undefined : Number(values.seed);
let failures = 0;
console.log(`${"target".padEnd(24)}${"runs".padStart(9)}${"seed".padStart(13)}  failures`);
for (const target of targets) {
  const outcome = await fuzzed(target, eachMs, seed);
  const told = outcome.failure === null ? 0 : 1;
  failures += told;
  const { name, runs } = outcome;
  console.log(
    `${name.padEnd(24)}${`${runs}`.padStart(9)}${`${outcome.seed}`.padStart(13)}  ${told}`,
  );
  if (outcome.failure !== null)
    console.log(`  ${outcome.failure.broken}\n  ${outcome.failure.input}`);
}
await vite.close();
process.exit(failures > 0 ? 1 : 0);
