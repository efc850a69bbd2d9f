import { afterEach, describe, expect, it } from "vitest";
import { type CogHost, type HostHabits, startCogHost } from "./cogHost.fixture";
import { fileNameOf, loadRange } from "./cogRange";
import { ImageryFailure } from "./provider";

const FILE = Uint8Array.from({ length: 50_000 }, (_, at) => at >> 3);

let host: CogHost | null = null;

afterEach(async () => {
  await host?.stop();
  host = null;
});

async function load(habits: HostHabits, range = { start: 100, end: 20_100 }, patienceMs = 5000) {
  host = await startCogHost({ "a b.tif": FILE }, habits);
  const parts: Uint8Array[] = [];
  const { signal } = new AbortController();
  const url = `${host.url}a%20b.tif`;
  const answer = await loadRange(url, range, (part) => parts.push(part), signal, patienceMs);
  return { answer, bytes: Buffer.concat(parts) };
}

describe("a range of a file", () => {
  it("comes in parts, with the length of the file where the host tells it", async () => {
    for (const tellsLength of [true, false]) {
      const { answer, bytes } = await load({ tellsLength });
      const fileBytes = tellsLength ? 50_000 : null;
      expect(answer).toEqual({ kind: "part", length: 20_000, fileBytes });
      expect(bytes.equals(FILE.subarray(100, 20_100))).toBe(true);
      await host?.stop();
    }
  });

  it("is shorter where the file ends", async () => {
    const { answer, bytes } = await load({}, { start: 49_000, end: 60_000 });
    expect(answer).toEqual({ kind: "part", length: 1000, fileBytes: 50_000 });
    expect(bytes).toHaveLength(1000);
  });

  it("is the whole file from a host that knows no ranges", async () => {
    const { answer, bytes } = await load({ knowsRanges: false });
    expect(answer.kind === "whole" && Buffer.from(answer.bytes).equals(FILE)).toBe(true);
    expect(bytes).toHaveLength(0);
  });

  it.each([
    [{ status: 403 }, "refused", "the server answered 403"],
    [{ status: 429 }, "busy", "the server answered 429"],
    [{ delayMs: 400 }, "slow", "the server does not answer"],
    [{ shift: 7 }, "damaged", "the server sent another part than was asked for"],
    [{ surplus: 9 }, "damaged", "the server sent more than was asked for"],
    [{ breaksOff: true }, "unreachable", "the connection broke off"],
  ] as const)("of a host with %j fails with a sentence", async (habits, kind, reason) => {
    const failing = load(habits, undefined, "delayMs" in habits ? 150 : 20_000);
    await expect(failing).rejects.toBeInstanceOf(ImageryFailure);
    await expect(failing).rejects.toMatchObject({
      kind,
      message: `a b.tif could not be loaded: ${reason}.`,
    });
  });

  it("ends with the signal's reason when it is aborted", async () => {
    host = await startCogHost({ file: FILE }, { delayMs: 300 });
    const abort = new AbortController();
    const range = { start: 0, end: 10 };
    const loading = loadRange(`${host.url}file`, range, () => {}, abort.signal);
    const { open } = host;
    await expect.poll(open).toBe(1);
    abort.abort("left");
    await expect(loading).rejects.toBe("left");
  });
});

describe("the name of a file", () => {
  it.each([
    ["https://host/s2/51SXD/TCI.tif?token=1", "TCI.tif"],
    ["https://host/%EC%98%81%EB%B3%80.tif", "영변.tif"],
    ["https://host/%zz.tif", "%zz.tif"],
    ["https://host/", "host"],
    [`https://host/${"a".repeat(300)}`, "a".repeat(80)],
  ])("%s", (url, name) => {
    expect(fileNameOf(url)).toBe(name);
  });
});
