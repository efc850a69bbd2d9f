import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startStaticServer } from "./staticServer";

let folder = "";
let running: StaticServer[] = [];

async function serve(basePath: string, port = 0): Promise<StaticServer> {
  const server = await startStaticServer({ folder, basePath, port });
  running.push(server);
  return server;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nadir-serve-"));
  mkdirSync(join(folder, "sites/sohae"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "first page");
  writeFileSync(join(folder, "404.html"), "not found page");
  writeFileSync(join(folder, "sites/sohae/index.html"), "sohae page");
  writeFileSync(join(folder, "data.json"), "{}");
  writeFileSync(join(folder, "long.txt"), "a".repeat(5000));
});

afterEach(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  running = [];
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a static host", () => {
  it.each(["/", "/nadir/"])("serves files and index.html of directories below %s", async (base) => {
    const { url } = await serve(base);
    expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${base}$`));
    expect(await (await fetch(url)).text()).toBe("first page");
    expect(await (await fetch(`${url}?from=2019-01-01`)).text()).toBe("first page");
    expect(await (await fetch(`${url}sites/sohae/`)).text()).toBe("sohae page");
    const json = await fetch(`${url}data.json`);
    expect(json.headers.get("content-type")).toBe("application/json");
  });

  it("answers unknown paths with 404.html and status 404, and rewrites nothing", async () => {
    const { url } = await serve("/nadir/");
    const outside = new URL("/", url).href;
    for (const address of [`${url}sites/atlantis/`, `${url}assets/gone.js`, outside]) {
      const response = await fetch(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("not found page");
    }
  });

  it("does not leave its folder", async () => {
    const { url } = await serve("/");
    const response = await fetch(`${url}..%2f..%2fetc%2fpasswd`);
    expect(response.status).toBe(404);
  });

  it("answers a HEAD with the headers of the file and nothing else", async () => {
    const { url } = await serve("/");
    const whole = await fetch(`${url}data.json`);
    const head = await fetch(`${url}data.json`, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe("2");
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    const range = { method: "HEAD", headers: { range: "bytes=0-0" } };
    const part = await fetch(`${url}data.json`, range);
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 0-0/2"]);
    expect(await part.text()).toBe("");
  });

  it("hears what the browser says of packing, ranges and what it has", async () => {
    const { url } = await serve("/");
    const ask = (headers: Record<string, string>) => fetch(`${url}long.txt`, { headers });
    const packed = await ask({ "accept-encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(await packed.text()).toBe("a".repeat(5000));
    expect(await (await ask({ range: "bytes=-3" })).text()).toBe("aaa");
    const etag = packed.headers.get("etag") ?? "";
    expect((await ask({ "if-none-match": etag })).status).toBe(304);
    expect((await ask({ range: "bytes=0-1", "if-range": '"older"' })).status).toBe(200);
  });

  it("takes the next free port when the first is taken", async () => {
    const first = Number(new URL((await serve("/")).url).port);
    const second = Number(new URL((await serve("/", first)).url).port);
    expect(second).toBeGreaterThan(first);
  });
});
