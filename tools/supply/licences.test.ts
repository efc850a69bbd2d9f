import { describe, expect, it } from "vitest";
import { licenceProblemsOf } from "./judgeLicences";
import { isMetBy } from "./licenceExpression";
import { type LockedPackage, readPackages } from "./readPackages";

const PLAIN: LockedPackage = {
  name: "plain",
  version: "1.0.0",
  isInPage: true,
  licence: "MIT",
  licenceText: "",
  integrity: undefined,
};

describe("isMetBy", () => {
  const allowed = new Set(["MIT", "Zlib"]);

  it.each([
    ["MIT", true],
    ["(MIT AND Zlib)", true],
    ["GPL-3.0 OR MIT", true],
    ["MIT AND GPL-3.0", false],
    ["GPL-3.0 OR (MIT AND Zlib)", true],
    ["(MIT OR GPL-3.0) AND GPL-3.0", false],
    ["MIT AND GPL-3.0 OR Zlib", true],
  ])("reads %s", (expression, isMet) => {
    expect(isMetBy(expression, allowed)).toBe(isMet);
  });

  it.each(["", "MIT OR", "(MIT", "MIT)", "MIT Zlib", "SEE LICENSE IN MIT", '{"type":"MIT"}'])(
    "never allows what it cannot read: %s",
    (expression) => {
      expect(isMetBy(expression, allowed)).toBe(false);
    },
  );
});

describe("licenceProblemsOf", () => {
  it("finds nothing wrong with the packages of Nadir", () => {
    const packages = readPackages(".");
    expect(packages.find(({ name }) => name === "react")).toMatchObject({ isInPage: true });
    expect(packages.find(({ name }) => name === "typescript")).toMatchObject({ isInPage: false });
    expect(licenceProblemsOf(packages)).toEqual([]);
  });

  it("holds the page to a shorter list than development", () => {
    const packages = [{ ...PLAIN, licence: "MPL-2.0" }];
    expect(licenceProblemsOf(packages, [])).toEqual([
      "plain 1.0.0 has MPL-2.0; expected one of those allowed in the page.",
    ]);
    expect(licenceProblemsOf([{ ...PLAIN, licence: "MPL-2.0", isInPage: false }], [])).toEqual([]);
  });

  it("names a package that states no licence", () => {
    expect(licenceProblemsOf([{ ...PLAIN, licence: undefined }], [])).toEqual([
      "plain 1.0.0 states no licence; expected one of those allowed in the page.",
    ]);
  });

  it("names an exception whose package has changed its licence or the licence's text", () => {
    const odd = { name: "plain", stated: "Odd-1.0", reason: "A test." };
    expect(licenceProblemsOf([{ ...PLAIN, licence: "Odd-1.0" }], [odd])).toEqual([]);
    expect(licenceProblemsOf([{ ...PLAIN, licence: "Odd-2.0" }], [odd])).toEqual([
      "plain 1.0.0 has Odd-2.0; its exception was made for Odd-1.0.",
    ]);
    const silent = { name: "plain", stated: undefined, fileSays: "Use it.", reason: "A test." };
    const unsaid = { ...PLAIN, licence: undefined };
    expect(licenceProblemsOf([{ ...unsaid, licenceText: "Do. Use it." }], [silent])).toEqual([]);
    expect(licenceProblemsOf([unsaid], [silent])).toEqual([
      'plain 1.0.0 states no licence, and its licence file no longer says "Use it.".',
    ]);
  });

  it("names an exception that is no longer needed", () => {
    const odd = { name: "plain", stated: "Odd-1.0", reason: "A test." };
    expect(licenceProblemsOf([PLAIN], [odd])).toEqual([
      "plain has an exception, but is allowed without it.",
    ]);
    expect(licenceProblemsOf([], [odd])).toEqual([
      "plain has an exception, but is not used any more.",
    ]);
  });
});
