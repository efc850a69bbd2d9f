import { describe, expect, it } from "vitest";
import { hangulNameOf, type StructureId, siteSchema, structureNameOf } from "./site";

const RAW = {
  id: "sohae",
  name: "Sohae Satellite Launching Station",
  label: "Sohae",
  aliases: ["Tongchang-ri", "서해위성발사장", "동창리"],
  kind: "launch-site",
  country: "KP",
  region: "North Pyongan Province",
  location: { lat: 39.66, lon: 124.705, precisionM: 1000, basis: "published" },
  structures: [{ id: "launch-pad", name: "Launch pad" }],
};

describe("a site", () => {
  const site = siteSchema.parse(RAW);

  it("is shown with its first name in hangul", () => {
    expect(hangulNameOf(site)).toBe("서해위성발사장");
    expect(hangulNameOf({ ...site, aliases: ["Tongchang-ri"] })).toBeNull();
  });

  it("names its structures, and an unknown one by its id", () => {
    expect(structureNameOf(site, "launch-pad" as StructureId)).toBe("Launch pad");
    expect(structureNameOf(site, "tower" as StructureId)).toBe("tower");
  });

  it.each([
    ["kind", "volcano"],
    ["country", "DPRK"],
    ["label", ""],
    ["structures", [{ id: "launch-pad" }]],
  ])("is refused for its %s: %j", (field, value) => {
    const result = siteSchema.safeParse({ ...RAW, [field]: value });
    expect(result.error?.issues[0]?.path[0]).toBe(field);
  });
});
