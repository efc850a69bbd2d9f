import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileAnswer, type FileRequest, readStaticFiles } from "./staticFiles";

const SCRIPT = "export const answer = 42;\n".repeat(400);
const TABLE = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

let folder = "";
let answerTo: (request: FileRequest) => FileAnswer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nadir-files-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "404.html"), "not found page ".repeat(40));
  mkdirSync(join(folder, "sites/sohae"), { recursive: true });
  writeFileSync(join(folder, "sites/sohae/index.html"), "<p>Sohae</p>");
  writeFileSync(join(folder, "assets/index.js"), SCRIPT);
  writeFileSync(join(folder, "assets/동창리 1.json"), "[]");
  writeFileSync(join(folder, "observations.parquet"), TABLE);
  answerTo = readStaticFiles(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder with a page", () => {
  it("is answered with its slash, and leads there without one", () => {
    expect(answerTo({ path: "sites/sohae/" }).status).toBe(200);
    const { status, headers } = answerTo({ path: "sites/sohae" });
    expect(status).toBe(301);
    expect(headers.Location).toBe("sohae/");
  });
});

describe("text", () => {
  it("goes out packed to those who can unpack it", () => {
    const { status, headers, body } = answerTo({ path: "assets/index.js", acceptEncoding: "gzip" });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "Content-Encoding": "gzip", Vary: "Accept-Encoding" });
    expect(headers["Content-Length"]).toBe(body.length);
    expect(body.length).toBeLessThan(SCRIPT.length / 10);
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
  });

  it("goes out plain to others, with an ETag of its own", () => {
    const packed = answerTo({ path: "assets/index.js", acceptEncoding: "br, gzip" });
    const plain = answerTo({ path: "assets/index.js" });
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(plain.headers).toMatchObject({ Vary: "Accept-Encoding" });
    expect(plain.headers).not.toHaveProperty("Content-Encoding");
    expect(plain.headers.ETag).not.toBe(packed.headers.ETag);
  });

  it("is not packed where that makes it larger", () => {
    const path = encodeURI("assets/동창리 1.json");
    const { headers, body } = answerTo({ path, acceptEncoding: "gzip" });
    expect(headers).not.toHaveProperty("Content-Encoding");
    expect(body.toString()).toBe("[]");
  });

  it("is packed as the page for unknown paths too", () => {
    const { status, body } = answerTo({ path: "assets/gone.js", acceptEncoding: "gzip" });
    expect(status).toBe(404);
    expect(gunzipSync(body).toString()).toMatch(/^not found page/);
  });
});

describe("a file that is known", () => {
  it.each([undefined, "gzip"])("is not sent again (%s)", (acceptEncoding) => {
    const request = { path: "assets/index.js", acceptEncoding };
    const etag = String(answerTo(request).headers.ETag);
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = answerTo({ ...request, ifNoneMatch });
      expect(again).toMatchObject({ status: 304, headers: { ETag: etag } });
      expect(again.body).toHaveLength(0);
    }
    expect(answerTo({ ...request, ifNoneMatch: '"other"' }).status).toBe(200);
  });
});

describe("a range", () => {
  const path = "observations.parquet";

  it("is those bytes, whatever the range", () => {
    const bounds = fc.tuple(fc.nat(TABLE.length - 1), fc.nat(2 * TABLE.length));
    fc.assert(
      fc.property(bounds, ([first, more]) => {
        const last = first + more;
        const { status, headers, body } = answerTo({ path, range: `bytes=${first}-${last}` });
        const end = Math.min(last + 1, TABLE.length);
        expect(status).toBe(206);
        expect(headers["Content-Range"]).toBe(`bytes ${first}-${end - 1}/1000`);
        expect(headers["Content-Length"]).toBe(end - first);
        expect(body).toEqual(TABLE.subarray(first, end));
      }),
    );
  });

  it.each([
    ["bytes=0-0", 0, 1],
    ["bytes=990-", 990, 1000],
    ["bytes=-8", 992, 1000],
    ["bytes=-5000", 0, 1000],
  ])("%s", (range, start, end) => {
    const { status, body } = answerTo({ path, range, acceptEncoding: "gzip" });
    expect(status).toBe(206);
    expect(body).toEqual(TABLE.subarray(start, end));
  });

  it("counts in the bytes of the plain text, and is never packed", () => {
    const request = { path: "assets/index.js", range: "bytes=7-11", acceptEncoding: "gzip" };
    const { status, headers, body } = answerTo(request);
    expect(status).toBe(206);
    expect(headers).not.toHaveProperty("Content-Encoding");
    expect(body.toString()).toBe("const");
  });

  it("behind the end is refused with the size", () => {
    const { status, headers } = answerTo({ path, range: "bytes=1000-1010" });
    expect(status).toBe(416);
    expect(headers["Content-Range"]).toBe("bytes */1000");
  });

  it.each(["bytes=0-1,5-6", "bytes=-", "lines=1-2"])("%s gets the whole file", (range) => {
    expect(answerTo({ path, range })).toMatchObject({ status: 200, body: TABLE });
  });

  it("of a file that has changed meanwhile gets the whole file", () => {
    const etag = String(answerTo({ path }).headers.ETag);
    expect(answerTo({ path, range: "bytes=0-9", ifRange: etag }).status).toBe(206);
    expect(answerTo({ path, range: "bytes=0-9", ifRange: '"older"' }).status).toBe(200);
  });
});
