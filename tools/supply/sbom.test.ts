import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { readPackages } from "./readPackages";
import { readSbom, toPageSbom } from "./sbom";
import { SBOM_FILE, sbomPlugin } from "./vitePlugin";

/** What CycloneDX 1.5 asks of a list, and what a reader of ours needs besides. */
const licenceSchema = z.union([
  z.strictObject({ license: z.strictObject({ id: z.string() }) }),
  z.strictObject({ expression: z.string() }),
]);
const componentSchema = z.object({
  "bom-ref": z.string(),
  type: z.literal("library"),
  name: z.string(),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+/)),
  purl: z.string().check(z.regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/)),
  licenses: z.array(licenceSchema).check(z.minLength(1)),
  hashes: z
    .array(
      z.strictObject({
        alg: z.literal("SHA-512"),
        content: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
      }),
    )
    .check(z.minLength(1)),
});
const listSchema = z.object({
  $schema: z.literal("http://cyclonedx.org/schema/bom-1.5.schema.json"),
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  version: z.literal(1),
  metadata: z.object({
    component: z.object({ type: z.literal("application"), name: z.literal("nadir") }),
  }),
  components: z.array(componentSchema),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

let folder = "";
let written = "";
let list: z.infer<typeof listSchema>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nadir-sbom-"));
  writeFileSync(join(folder, "empty.js"), "export {};");
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [sbomPlugin()],
    build: { outDir: folder, rolldownOptions: { input: join(folder, "empty.js") } },
  });
  written = readFileSync(join(folder, SBOM_FILE), "utf8");
  list = listSchema.parse(JSON.parse(written));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the list of packages in a build", () => {
  it("names each package of the page once, and none of development alone", () => {
    const inPage = readPackages(".").filter((each) => each.isInPage);
    const titleOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
    const titles = list.components.map(titleOf);
    expect(new Set(titles).size).toBe(titles.length);
    expect([...titles].sort()).toEqual(inPage.map(titleOf).sort());
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    const direct = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
    expect(titles).toEqual(expect.arrayContaining(direct));
  });

  it("has the hash of the bytes that the lock accepts", () => {
    const react = readPackages(".").find(({ name }) => name === "react");
    const [algorithm, bytes = ""] = react?.integrity?.split("-") ?? [];
    expect(algorithm).toBe("sha512");
    expect(list.components.find(({ name }) => name === "react")?.hashes).toEqual([
      { alg: "SHA-512", content: Buffer.from(bytes, "base64").toString("hex") },
    ]);
  });

  it("names the licence of a package that states none", () => {
    const suncalc = list.components.find(({ name }) => name === "suncalc");
    expect(suncalc?.licenses).toEqual([{ license: { id: "BSD-2-Clause" } }]);
  });

  it("refers only to what it lists", () => {
    const known = new Set(list.components.map((each) => each["bom-ref"]));
    const needed = list.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(needed.filter((each) => !known.has(each))).toEqual([]);
  });

  it("is the same at each build, and says nothing of where it was made", async () => {
    const again = toPageSbom(await readSbom("."), "nadir", readPackages("."));
    expect(`${JSON.stringify(again, null, 2)}\n`).toBe(written);
    expect(written).not.toMatch(/timestamp|serialNumber|registry|"url"/);
  });

  it("stops at a package without a licence", () => {
    const component = {
      "bom-ref": "a@1.0.0",
      name: "a",
      version: "1.0.0",
      purl: "pkg:npm/a@1.0.0",
    };
    const sbom = {
      bomFormat: "CycloneDX" as const,
      specVersion: "1.5",
      metadata: { component },
      components: [component],
      dependencies: [],
    };
    expect(() => toPageSbom(sbom, "nadir", [{ ...component, isInPage: true }])).toThrow(
      "a has no licence",
    );
  });
});
