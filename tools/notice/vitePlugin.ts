// Puts the licences of everything a built page contains beside it, as NOTICE.txt: several of them,
// react-leaflet's first, must travel with every copy.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Reads NOTICE.md and the licence file of each package that package.json depends on. */
export function noticePlugin(): Plugin {
  return {
    name: "nadir-notice",
    apply: "build",
    generateBundle() {
      const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
        dependencies: Record<string, string>;
      };
      const licences = Object.keys(dependencies).map(licenceOf);
      const source = [readFileSync("NOTICE.md", "utf8"), ...licences].join("\n\n---\n\n");
      this.emitFile({ type: "asset", fileName: "NOTICE.txt", source });
    },
  };
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file !== undefined) return `${name}\n\n${readFileSync(join(folder, file), "utf8")}`;
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    license?: string;
  };
  if (license === undefined) throw new Error(`${name} names no licence; NOTICE.txt needs one.`);
  return `${name}\n\nLicence: ${license}`;
}
