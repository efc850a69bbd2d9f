// Any text at all is well-formed XML once escaped; libxml2 is the judge.

import fc from "fast-check";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { escapeXml } from "./xmlText";

const TEXTS = fc.sample(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    }),
  ),
  { numRuns: 2000, seed: 5 },
);

it("is well-formed as text and as attribute, whatever the text", async () => {
  const lines = TEXTS.map((text) => `<t a="${escapeXml(text)}">${escapeXml(text)}</t>`);
  const xml = `<?xml version="1.0" encoding="utf-8"?><all>${lines.join("")}</all>`;
  const { errors } = await validateXML({ xml, normalization: "format" });
  expect(errors).toEqual([]);
});

it("keeps what XML can hold", () => {
  expect(escapeXml("동창리 𝄞 <&>")).toBe("동창리 𝄞 &lt;&amp;&gt;");
  expect(escapeXml("a\u0000\ud800b\uffff")).toBe("a\ufffd\ufffdb\ufffd");
});
