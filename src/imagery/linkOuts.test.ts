import { expect, it } from "vitest";
import { toDay } from "../domain/day";
import { linkOutsOf } from "./linkOuts";
import { HANOI, SOHAE } from "./service.fixture";

it("opens the same place and day elsewhere", () => {
  expect(linkOutsOf(SOHAE, HANOI).map(({ name, address }) => [name, address])).toEqual([
    [
      "NASA Worldview",
      "https://worldview.earthdata.nasa.gov/?v=124.52978,39.52511,124.88022,39.79489" +
        "&l=HLS_S30_Nadir_BRDF_Adjusted_Reflectance,HLS_L30_Nadir_BRDF_Adjusted_Reflectance," +
        "VIIRS_SNPP_CorrectedReflectance_TrueColor&t=2019-03-02",
    ],
    [
      "Copernicus Browser",
      "https://browser.dataspace.copernicus.eu/?zoom=15&lat=39.66&lng=124.705&themeId=DEFAULT-THEME" +
        "&datasetId=S2_L2A_CDAS&layerId=1_TRUE_COLOR&fromTime=2019-03-02T00%3A00%3A00.000Z" +
        "&toTime=2019-03-02T23%3A59%3A59.999Z&dateMode=SINGLE",
    ],
    [
      "Esri Wayback",
      "https://livingatlas.arcgis.com/wayback/#mapCenter=124.705,39.66,16&mode=explore",
    ],
  ]);
});

it("opens the place alone where there is no day", () => {
  for (const { address } of linkOutsOf({ lat: -0.0000001, lon: -180 }, toDay(Infinity))) {
    expect(address).not.toMatch(/Infinity|NaN|undefined|[&?]t=|Time=|e-/);
    expect(URL.canParse(address)).toBe(true);
  }
});
