import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daySchema,
  fuzzyDateSchema,
  idSchema,
  isWebAddress,
  lineSchema,
  listOf,
  maybe,
  paragraphSchema,
} from "./record";

function accepts(schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) {
  return schema.safeParse(value).success;
}

describe("the parts of records", () => {
  it.each([
    ["sohae", true],
    ["38n-2019-03-05-sohae", true],
    ["Sohae", false],
    ["so--hae", false],
    ["-sohae", false],
    ["sohae-", false],
    ["so hae", false],
    ["../etc", false],
    ["", false],
    ["a".repeat(121), false],
    [7, false],
    [null, false],
  ])("an id: %j %s", (value, good) => {
    expect(accepts(idSchema(), value)).toBe(good);
  });

  it.each([
    ["one line", true],
    ["x", true],
    [" padded", false],
    ["padded ", false],
    ["two\nlines", false],
    ["", false],
    ["a".repeat(401), false],
  ])("a line: %j %s", (value, good) => {
    expect(accepts(lineSchema, value)).toBe(good);
  });

  it("a paragraph may have several lines", () => {
    expect(accepts(paragraphSchema, "two\nlines")).toBe(true);
    expect(accepts(paragraphSchema, "padded\n")).toBe(false);
    expect(accepts(paragraphSchema, "a".repeat(4001))).toBe(false);
  });

  it("a date is one of the EDTF forms, a day a single day", () => {
    expect(accepts(fuzzyDateSchema, "2018-07-20/2018-07-22")).toBe(true);
    expect(accepts(fuzzyDateSchema, "soon")).toBe(false);
    expect(accepts(daySchema, "2026-11-22")).toBe(true);
    expect(accepts(daySchema, "2026-11")).toBe(false);
  });

  it("a field that is left out is null, a list empty", () => {
    expect(maybe(lineSchema).parse(undefined)).toBeNull();
    expect(maybe(lineSchema).parse(null)).toBeNull();
    expect(listOf(lineSchema).parse(undefined)).toEqual([]);
    expect(accepts(listOf(lineSchema), "not a list")).toBe(false);
    expect(accepts(listOf(lineSchema), ["good", 7])).toBe(false);
  });
});

describe("an address that may become a link", () => {
  it.each([
    ["https://www.38north.org/2019/03/sohae030519/", true],
    ["http://example.org", true],
    ["HTTPS://example.org/", true],
    ["javascript:alert(1)", false],
    ["JavaScript:alert(1)//https://", false],
    ["data:text/html,x", false],
    ["ftp://example.org", false],
    ["//example.org", false],
    ["/sites/sohae/", false],
    ["https://", false],
    ["https://user:secret@example.org/", false],
    ["https://example.org/동창리", true],
    ["https://exam\u200bple.org/", false],
    ["https://example.org/\u202egro.live", false],
    ["https://example.org/\u0000", false],
    ["https://exam\nple.org/", false],
    ["https://good.example\\@evil.example/", false],
    ["https:///example.org/", false],
    [" https://example.org", false],
    ["", false],
  ])("%j: %s", (address, good) => {
    expect(isWebAddress(address)).toBe(good);
  });

  it("is never anything but http and https", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((s) => `${s}://x`),
        ),
        (text) => {
          if (isWebAddress(text)) expect(new URL(text).protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});
