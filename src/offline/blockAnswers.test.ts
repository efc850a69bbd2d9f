import { describe, expect, it } from "vitest";
import { blockAddressOf, fromKeptBlock, toKeptBlock } from "./blockAnswers";

describe("a part of a file", () => {
  it("is kept under its range", () => {
    expect(blockAddressOf("https://a.example/x.tif?v=1", "bytes=0-9")).toBe(
      "https://a.example/x.tif?v=1&nadir-range=bytes%3D0-9",
    );
  });

  it("comes back as it went", async () => {
    const headers = { "content-range": "bytes 5-9/100", "content-type": "image/tiff" };
    const kept = await toKeptBlock(new Response("block", { status: 206, headers }));
    expect(kept?.status).toBe(200);
    const part = await fromKeptBlock(kept as Response);
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe("bytes 5-9/100");
    expect(await part.text()).toBe("block");
  });

  it("is not kept when it is the whole file or nothing", async () => {
    expect(await toKeptBlock(new Response("whole"))).toBeNull();
    expect(await toKeptBlock(new Response("", { status: 416 }))).toBeNull();
  });
});
