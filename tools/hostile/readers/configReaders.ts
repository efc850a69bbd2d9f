// The product's readers of a deployment's files and of the catalog's own, as the page and the build
// ask them.

import { loadBaseLayers } from "../../../src/data/baseLayers";
import { parseJson } from "../../../src/data/fetchJson";
import { loadDeployment } from "../../../src/data/loadDeployment";
import { parseImageryConfig } from "../../../src/imagery/imageryConfig";
import { signal, startService } from "../../../src/imagery/service.fixture";
import { SOURCES } from "../../catalog/catalog.fixture";
import { checkCatalog } from "../../catalog/checkCatalog";
import { lineOfFinding } from "../../catalog/finding";
import { type Content, type Reading, textOf } from "../hostileInput";
import { fieldOf, lostOf, refusalOr, taken } from "../reading";

const PAGE = "https://nadir.test/watch/";
const SENTENCE = /^imagery\.json could not be read: .+\.$/s;

export function readImageryConfig(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, async () => {
    const value = parseJson(textOf(input), "imagery.json");
    const { providers, problems } = parseImageryConfig(value, PAGE);
    const pages = await Promise.all(
      providers
        .filter(({ isDated }) => !isDated)
        .slice(0, 5)
        .map((provider) => provider.findScene("image", signal)),
    );
    const tiles = pages.flatMap((scene) => {
      const pixels = scene?.renderings["true-colour"];
      return pixels?.kind === "tiles" ? [pixels.tiles.url.replace(/\{[-a-z]+\}/g, "0")] : [];
    });
    const given = fieldOf(value, "providers");
    const kept = providers.map(({ id }) => id);
    const counted = problems.flatMap(({ message }) => /other (\d+) entries/.exec(message)?.[1] ?? []);
    const lost = lostOf(given, kept, problems.map((each) => named(each)));
    return taken(problems, {
      lost: lost.slice(counted.reduce((sum, count) => sum + Number(count), 0)),
      addresses: [...tiles, ...providers.flatMap(({ origins }) => origins)],
    });
  });
}

/** An entry without an id is named by its kind. */
function named<Named extends { readonly record: string | null }>(problem: Named): Named {
  return problem;
}

export async function readBaseLayers(input: Content): Promise<Reading> {
  const service = await startService(() => ({ body: textOf(input) }));
  try {
    const { value, problems } = await loadBaseLayers(`${service.url}/`, signal);
    const addresses = value.map(({ url }) => new URL(url.replace(/\{[zxyr]\}/g, "0"), PAGE).href);
    const outside = addresses.filter((each) => each.startsWith("https://nadir.test/") && !each.startsWith(PAGE));
    const lost = lostOf(listIn(input), value.map(({ id }) => id), problems);
    return taken(problems, { lost: [...lost, ...outside], addresses });
  } finally {
    await service.stop();
  }
}

function listIn(input: Content): unknown {
  try {
    return JSON.parse(textOf(input));
  } catch {
    return null;
  }
}

export async function readDeployment(input: Content): Promise<Reading> {
  const service = await startService(() => ({ body: textOf(input) }));
  try {
    const { value, problems } = await loadDeployment(`${service.url}/`, signal);
    const addresses = [value.address, value.repository].flatMap((each) => each ?? []);
    return taken(problems, { addresses });
  } finally {
    await service.stop();
  }
}

/** A file of a site beside those of a catalog that is in order: it is refused in words, or taken. */
export function readYaml(input: Content): Reading {
  const file = { path: "sites/hostile.yaml", text: textOf(input) };
  const { catalog, findings } = checkCatalog([...SOURCES, file]);
  const sentences = findings.map(lineOfFinding);
  return { isTaken: catalog !== null, sentences, lost: [], addresses: [] };
}
