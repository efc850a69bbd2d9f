// The list of the packages that a built page contains, as CycloneDX 1.5. npm writes it from the lock;
// here it loses the packages of development and what differs from build to build, and gains the
// licences that npm cannot know. npm's own --omit=dev also loses packages that both sides use.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { LICENCE_EXCEPTIONS } from "./licencePolicy";
import type { LockedPackage } from "./readPackages";

const run = promisify(execFile);
const ARGS = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
const MOST_BYTES = 50_000_000;
const MOST_MS = 60_000;

const componentSchema = z.looseObject({
  "bom-ref": z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  licenses: z.optional(z.array(z.unknown())),
});

const sbomSchema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({ component: componentSchema }),
  components: z.array(componentSchema),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

export type Sbom = z.infer<typeof sbomSchema>;

/** What npm says of the lock in this folder; throws a sentence when it says something else. */
export async function readSbom(root: string): Promise<Sbom> {
  const { stdout } = await run("npm", ARGS, {
    cwd: root,
    maxBuffer: MOST_BYTES,
    timeout: MOST_MS,
  });
  const read = sbomSchema.safeParse(JSON.parse(stdout));
  if (!read.success) throw new Error("npm sbom: got no CycloneDX list; expected one.");
  return read.data;
}

/** The packages of the page alone, and the same text for the same lock: no moment, no number. */
export function toPageSbom(
  sbom: Sbom,
  name: string,
  locked: readonly Pick<LockedPackage, "name" | "version" | "isInPage">[],
): Sbom {
  const { serialNumber: _number, ...rest } = sbom;
  const { timestamp: _moment, tools: _tools, ...metadata } = sbom.metadata;
  const inPage = new Set(locked.filter((each) => each.isInPage).map(titleOf));
  const components = sbom.components.filter((each) => inPage.has(titleOf(each))).map(withLicence);
  const refs = new Set(components.map((each) => each["bom-ref"]));
  const root = metadata.component["bom-ref"];
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, type: "application", name } },
    components: components.sort((a, b) => order(a["bom-ref"], b["bom-ref"])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => ref === root || refs.has(ref))
      .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => refs.has(ref)) }))
      .sort((a, b) => order(a.ref, b.ref)),
  };
}

function titleOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}

function withLicence(component: Sbom["components"][number]): Sbom["components"][number] {
  if (component.licenses !== undefined && component.licenses.length > 0) return component;
  const holds = LICENCE_EXCEPTIONS.find(({ name }) => name === component.name)?.holds;
  if (holds === undefined) throw new Error(`${component.name} has no licence; sbom needs one.`);
  return { ...component, licenses: [{ license: { id: holds } }] };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
