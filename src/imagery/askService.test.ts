import { afterEach, describe, expect, it } from "vitest";
import { askJson, askText, isThere, LARGEST_ANSWER_BYTES } from "./askService";
import { ImageryFailure } from "./provider";
import { type Reply, startService, type TestService } from "./service.fixture";

const started: TestService[] = [];
const { signal } = new AbortController();

async function service(...replies: readonly Reply[]): Promise<TestService> {
  let at = 0;
  const one = await startService(() => {
    const reply = replies[Math.min(at, replies.length - 1)] ?? {};
    at += 1;
    return reply;
  });
  started.push(one);
  return one;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
});

const ASKING = { service: "Earth Search", signal, pauseMs: 10, timeLimitMs: 2000 };

async function failureOf(asked: Promise<unknown>): Promise<ImageryFailure> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ImageryFailure) return error;
  throw new Error(`expected an ImageryFailure, got ${error}`);
}

describe("askJson", () => {
  it("brings the value and says where it came from in the end", async () => {
    const { url } = await service(
      { status: 302, headers: { location: "/b" } },
      { body: { a: [1] } },
    );
    expect(await askJson(`${url}/a`, ASKING)).toEqual({ value: { a: [1] }, address: `${url}/b` });
  });

  it("sends a body as JSON", async () => {
    const { url, asked } = await service({ body: {} });
    await askJson(url, { ...ASKING, method: "POST", body: { limit: 3 } });
    expect(asked).toMatchObject([{ method: "POST", body: { limit: 3 } }]);
  });

  it.each<[string, Reply, string, string]>([
    [
      "too many questions",
      { status: 429, headers: { "retry-after": "30" } },
      "busy",
      "Earth Search has had too many questions (429) and asks to wait 30 seconds.",
    ],
    [
      "too many questions for minutes",
      { status: 429, headers: { "retry-after": "600" } },
      "busy",
      "Earth Search has had too many questions (429) and asks to wait 10 minutes.",
    ],
    [
      "too many questions, with a header nobody can read",
      { status: 429, headers: { "retry-after": "soon" } },
      "busy",
      "Earth Search has had too many questions (429) and asks to wait a while.",
    ],
    ["an error", { status: 500 }, "refused", "Earth Search refused: its server answered 500."],
    ["a refusal", { status: 403 }, "refused", "Earth Search refused: its server answered 403."],
    [
      "a web page",
      { body: "\n <!doctype html><title>Maintenance</title>" },
      "damaged",
      "Earth Search sent a web page where data was expected.",
    ],
    ["nothing", { body: " " }, "damaged", "Earth Search sent an empty answer."],
    [
      "half an answer",
      { body: '{"features":[{"id"' },
      "damaged",
      "Earth Search sent an answer that is damaged or cut off.",
    ],
    [
      "a broken line",
      { body: '{"features":[]}', breaksAfter: 4 },
      "unreachable",
      "Earth Search did not answer: either its server cannot be reached, or it does not let pages " +
        "of other sites read it; browsers do not say which.",
    ],
    ["silence", { afterMs: 5000 }, "slow", "Earth Search did not answer within 0.3 seconds."],
    [
      "an answer without end",
      { body: "x".repeat(LARGEST_ANSWER_BYTES + 1) },
      "damaged",
      "Earth Search sent more than 20 MB.",
    ],
  ])("tells %s in a sentence", async (_, reply, kind, sentence) => {
    const { url } = await service(reply);
    const timeLimitMs = kind === "slow" ? 300 : 10_000;
    const failure = await failureOf(askJson(url, { ...ASKING, timeLimitMs }));
    expect([failure.kind, failure.message]).toEqual([kind, sentence]);
  });

  it("reads the date of a Retry-After header", async () => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    const { url } = await service({ status: 429, headers: { "retry-after": later } });
    expect((await failureOf(askJson(url, ASKING))).message).toMatch(/wait (59|60) minutes\.$/);
  });

  it("says that the host is away", async () => {
    const { url, stop } = await service({});
    await stop();
    expect(await failureOf(askJson(url, ASKING))).toMatchObject({ kind: "unreachable" });
  });

  it.each([502, 503, 504])("asks once more after %i, and no third time", async (status) => {
    const recovered = await service({ status }, { body: { ok: true } });
    expect((await askJson(recovered.url, ASKING)).value).toEqual({ ok: true });
    const down = await service({ status });
    expect((await failureOf(askJson(down.url, ASKING))).message).toContain(String(status));
    expect(down.asked).toHaveLength(2);
  });

  it.each([400, 404, 429, 500])("asks only once after %i", async (status) => {
    const { url, asked } = await service({ status });
    await failureOf(askJson(url, ASKING));
    expect(asked).toHaveLength(1);
  });

  it("passes an abort on as it is, before, during and between tries", async () => {
    const hanging = await service({ afterMs: 5000 });
    const stumbling = await service({ status: 503 });
    for (const [url, afterMs] of [
      [hanging.url, 0],
      [hanging.url, 60],
      [stumbling.url, 60],
    ] as const) {
      const abort = new AbortController();
      const reason = new Error("the map has moved on");
      if (afterMs === 0) abort.abort(reason);
      else setTimeout(() => abort.abort(reason), afterMs);
      const asking = { ...ASKING, signal: abort.signal, pauseMs: 5000, timeLimitMs: 9000 };
      await expect(askText(url, asking)).rejects.toBe(reason);
    }
  });

  it("keeps letters whole that lie across two parts", async () => {
    const body = JSON.stringify("동창리".repeat(60_000));
    const { url } = await service({ body });
    expect((await askText(url, ASKING)).value).toBe(body);
  });
});

describe("isThere", () => {
  it("asks for the head alone; 404 and 410 are no, not a failure", async () => {
    for (const [status, answer] of [
      [200, true],
      [404, false],
      [410, false],
    ] as const) {
      const { url, asked } = await service({ status });
      expect(await isThere(url, ASKING)).toBe(answer);
      expect(asked.map(({ method }) => method)).toEqual(["HEAD"]);
    }
  });

  it("asks for the whole where heads are not given", async () => {
    const { url, asked } = await service({ status: 405 }, { status: 404 });
    expect(await isThere(url, ASKING)).toBe(false);
    expect(asked.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
  });

  it("fails where the server does", async () => {
    const { url } = await service({ status: 500 });
    expect(await failureOf(isThere(url, ASKING))).toMatchObject({ kind: "refused" });
  });
});
