import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { filesOf, publicationOf, realCatalog, textOf } from "../dataFiles/publication.fixture";
import { configuredOriginsOf, contentPolicyOf } from "./contentPolicy";
import { headersFileOf, headersOf, nginxHeadersOf } from "./deployHeaders";
import { HEADERS_FILE, NGINX_HEADERS, publishDeploy } from "./publishDeploy";

function directivesOf(policy: string): Map<string, readonly string[]> {
  return new Map(
    policy.split("; ").map((each) => {
      const [name = "", ...sources] = each.split(" ");
      return [name, sources];
    }),
  );
}

afterEach(() => vi.unstubAllEnvs());

const shipped: unknown = JSON.parse(readFileSync("public/imagery.json", "utf8"));

describe("the origins of a configuration", () => {
  it("are those of the services that are on", () => {
    const origins = configuredOriginsOf(shipped, []);
    expect(origins).toContain("https://earth-search.aws.element84.com");
    expect(origins).toContain("https://gibs.earthdata.nasa.gov");
    expect(origins.join()).not.toContain("arcgis");
  });

  it("are those of base layers too, and not the page's own", () => {
    const layer = { name: "Own", attribution: "Ours", maxZoom: 9 };
    const layers = [
      { ...layer, id: "away", url: "https://tiles.example.org:8443/{z}/{x}/{y}.png" },
      { ...layer, id: "here", url: "tiles/{z}/{x}/{y}.png" },
    ];
    expect(configuredOriginsOf({ providers: [] }, layers)).toEqual([
      "https://tiles.example.org:8443",
    ]);
  });

  it("come with a sentence when a file is damaged", () => {
    expect(() => configuredOriginsOf({ providers: [{ kind: "x" }] }, [])).toThrow(
      /imagery\.json.*kind/s,
    );
    expect(() => configuredOriginsOf(shipped, [{ id: "a" }])).toThrow(
      /^base-layers\.json: number 1: /,
    );
    expect(() => configuredOriginsOf(shipped, {})).toThrow("base-layers.json: expected a list.");
  });
});

describe("the content policy", () => {
  it("lets nothing inline or evaluated run", () => {
    const policy = contentPolicyOf({ origins: ["https://tiles.example.org"] });
    const directives = directivesOf(policy);
    expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https:( |;|$)/);
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get("connect-src")).toEqual(["'self'", "https://tiles.example.org"]);
    expect(directives.get("img-src")).toContain("https://tiles.example.org");
  });

  it("is never broken by an origin", () => {
    fc.assert(
      fc.property(fc.constantFrom(..."; \n\"',*$"), (character) => {
        expect(() => contentPolicyOf({ origins: [`https://a${character}b`] })).toThrow(/expected/);
      }),
    );
  });
});

describe("the files of headers", () => {
  const headers = headersOf(contentPolicyOf({ origins: [] }));

  it("have the same headers in both forms", () => {
    const nginx = nginxHeadersOf(headers);
    const file = headersFileOf(headers, "/nadir/");
    expect(headers.length).toBeGreaterThan(5);
    for (const { name, value } of headers) {
      expect(nginx).toContain(`add_header ${name} "${value}" always;\n`);
      expect(file).toContain(`\n  ${name}: ${value}\n`);
      expect(value).not.toMatch(/["$\n]/);
    }
  });

  it("keep hashed files below the base for a year", () => {
    expect(headersFileOf(headers, "/nadir/")).toMatch(/^\/nadir\/\*\n/);
    expect(headersFileOf(headers, "/nadir/")).toContain(
      "\n/nadir/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
    );
  });

  it("are published from the configuration that is shipped", async () => {
    const files = await filesOf(publishDeploy, publicationOf(realCatalog()));
    const policy = contentPolicyOf({ origins: configuredOriginsOf(shipped, []) });
    expect([...files.keys()]).toEqual([NGINX_HEADERS, HEADERS_FILE]);
    expect(textOf(files, NGINX_HEADERS)).toContain(`"${policy}"`);
    // Hosts that read _headers take no longer lines.
    for (const line of textOf(files, HEADERS_FILE).split("\n")) {
      expect(line.length).toBeLessThan(2000);
    }
  });

  it("let links open catalogs of hosts that the build is told of", async () => {
    const publication = publicationOf(realCatalog());
    vi.stubEnv("NADIR_CATALOG_HOSTS", "https://data.example.org  https://b.example.org:8443");
    const headers = textOf(await filesOf(publishDeploy, publication), NGINX_HEADERS);
    expect(headers).toMatch(
      /connect-src 'self' https:\/\/b\.example\.org:8443 https:\/\/data\.example\.org/,
    );
    vi.stubEnv("NADIR_CATALOG_HOSTS", "data.example.org");
    await expect(filesOf(publishDeploy, publication)).rejects.toThrow(
      "Got data.example.org; expected an http(s) origin.",
    );
  });
});
