// Writes what a host needs to know about headers into the build: deploy/security-headers.conf for
// nginx and _headers for hosts that read such a file. Both follow from the deployment's own
// imagery.json and base-layers.json, so that a new service of imagery needs no second edit; and from
// NADIR_CATALOG_HOSTS, origins of further catalogs that links may open, with spaces between them.

import { readFileSync } from "node:fs";
import type { Publication, PublishedFile } from "../publish/publication";
import { configuredOriginsOf, contentPolicyOf } from "./contentPolicy";
import { headersFileOf, headersOf, nginxHeadersOf } from "./deployHeaders";

export const NGINX_HEADERS = "deploy/security-headers.conf";
export const HEADERS_FILE = "_headers";

export async function* publishDeploy({ base }: Publication): AsyncGenerator<PublishedFile> {
  const origins = configuredOriginsOf(configOf("imagery.json"), configOf("base-layers.json"));
  const catalogs = (process.env.NADIR_CATALOG_HOSTS ?? "")
    .split(/\s+/)
    .filter((each) => each !== "");
  const headers = headersOf(contentPolicyOf({ origins: [...origins, ...catalogs] }));
  yield { name: NGINX_HEADERS, body: nginxHeadersOf(headers) };
  yield { name: HEADERS_FILE, body: headersFileOf(headers, base) };
}

function configOf(name: string): unknown {
  return JSON.parse(readFileSync(`public/${name}`, "utf8"));
}
