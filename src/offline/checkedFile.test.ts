import { describe, expect, it } from "vitest";
import { checkedResponse, integrityOf } from "./checkedFile";

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

describe("a kept file", () => {
  it("has the hash that Subresource Integrity knows", async () => {
    expect(await integrityOf(bytesOf("hello"))).toBe(
      "sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
    );
  });

  it("passes whole and can still be read", async () => {
    const checked = await checkedResponse(
      new Response("whole"),
      await integrityOf(bytesOf("whole")),
    );
    expect(await checked?.text()).toBe("whole");
  });

  it.each(["", "whol", "whole ", "<html>"])("does not pass as %j", async (text) => {
    const integrity = await integrityOf(bytesOf("whole"));
    expect(await checkedResponse(new Response(text), integrity)).toBeNull();
  });
});
