import { describe, expect, it } from "vitest";
import { isData, isPicture } from "./answerType";

const answerOf = (type: string | null, status = 200) =>
  // Of bytes: a text would be given a type.
  new Response(new Uint8Array(4), {
    status,
    headers: type === null ? {} : { "content-type": type },
  });

describe("an answer", () => {
  it.each(["image/png", "image/jpeg", "application/octet-stream", null])(
    "of type %s may be a picture",
    (type) => expect(isPicture(answerOf(type))).toBe(true),
  );

  it.each([
    ["text/html; charset=utf-8", 200],
    ["application/vnd.ogc.se_xml", 200],
    ["application/json", 200],
    ["image/png", 206],
    ["image/png", 404],
  ])("of type %s with status %i is no picture", (type, status) => {
    expect(isPicture(answerOf(type, status))).toBe(false);
  });

  it.each([
    ["application/json", 200, true],
    ["font/woff2", 200, true],
    [null, 200, true],
    ["text/html", 200, false],
    ["TEXT/HTML; charset=utf-8", 200, false],
    ["application/json", 500, false],
  ])("of type %s with status %i is data: %s", (type, status, expected) => {
    expect(isData(answerOf(type, status))).toBe(expected);
  });

  it("that may not be read is neither", () => {
    expect(isData(Response.error())).toBe(false);
    expect(isPicture(Response.error())).toBe(false);
  });
});
