import { afterEach, describe, expect, it } from "vitest";
import {
  providerOf,
  question,
  type Reply,
  signal,
  startService,
  type TestService,
} from "./service.fixture";
import { answerOf, planetaryComputerItem } from "./stac.fixture";
import { tileAddressOf } from "./tileAddress";

let service: TestService | null = null;
afterEach(async () => service?.stop());

async function planetaryComputer(reply: Reply) {
  service = await startService(() => reply);
  return { provider: providerOf({ kind: "planetary-computer", address: service.url }), service };
}

const ID = "S2B_MSIL2A_20190225T022651_R046_T51SXD_20201007T092146";

describe("Planetary Computer", () => {
  it("has pixels drawn as tiles, column before row", async () => {
    const item = planetaryComputerItem(ID, "2019-02-25T02:26:51.024000Z", 3.2);
    const { provider, service } = await planetaryComputer({ body: answerOf([item]) });
    const page = await provider.searchScenes(question(), null, signal);
    expect(service.asked[0]?.path).toBe("/api/stac/v1/search");
    const [scene] = page.scenes;
    expect(scene).toMatchObject({
      ...{ provider: "planetary-computer", key: ID, sensor: "Sentinel-2B MSI", cloudPercent: 3.2 },
      attribution: "Contains modified Copernicus Sentinel data 2019; Microsoft Planetary Computer",
    });
    const addresses = Object.entries(scene?.renderings ?? {}).map(([name, pixels]) => [
      name,
      pixels.kind === "tiles" ? tileAddressOf(pixels.tiles, { z: 12, x: 3466, y: 1555 }) : "",
    ]);
    const start = `${service.url}/api/data/v1/item/tiles/WebMercatorQuad/12/3466/1555@1x.png?collection=sentinel-2-l2a&item=${ID}`;
    const stretch =
      "color_formula=Gamma%20RGB%203.7%20Saturation%201.5%20Sigmoidal%20RGB%2015%200.35";
    expect(addresses).toEqual([
      ["true-colour", `${start}&assets=visual&asset_bidx=visual%7C1%2C2%2C3&nodata=0`],
      ["near-infrared", `${start}&assets=B08&assets=B04&assets=B03&${stretch}&nodata=0`],
      ["short-wave-infrared", `${start}&assets=B12&assets=B08&assets=B04&${stretch}&nodata=0`],
    ]);
  });

  it.each(["a&assets=secret", "../../other", "{z}", "a b", "..", "á"])(
    "puts no id like %j into an address",
    async (id) => {
      const item = planetaryComputerItem(id, "2019-02-25T02:26:51Z", 3);
      const { provider } = await planetaryComputer({ body: answerOf([item]) });
      const page = await provider.searchScenes(question(), null, signal);
      expect(page.scenes).toEqual([]);
      expect(page.problems).toMatchObject([{ record: id, field: "id" }]);
    },
  );

  it("is not asked unless somebody chooses it, since it shows what Earth Search shows", () => {
    expect(providerOf({ kind: "planetary-computer" })).toMatchObject({
      ...{ isDated: true, isAskedFirst: false },
      origins: ["https://planetarycomputer.microsoft.com"],
    });
  });
});
