import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childAt, childrenOf, everyElement, parseXml, textAt, type XmlElement } from "./xmlTree";

const NAME = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,8}$/);
const TEXT = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((text) => text.replace(/\p{C}/gu, ""));

const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.record({
    name: NAME,
    attributes: fc.array(fc.tuple(NAME, TEXT), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    children: fc.oneof(
      { maxDepth: 4 },
      fc.constant<XmlElement[]>([]),
      fc.array(tie("tree"), { maxLength: 4 }),
    ),
    text: TEXT,
  }),
}));

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&#34;")
    .replaceAll("'", "&#x27;");
}

function written({ name, attributes, children, text }: XmlElement): string {
  const told = [...attributes].map(([key, value]) => ` p:${key} = "${escaped(value)}"`).join("");
  const inner = children.map((child) => `<!-- <x> -->${written(child)}`).join("");
  return `<n:${name}${told}>${escaped(text)}${inner}</n:${name} >`;
}

describe("parseXml", () => {
  it("reads back every tree that was written", () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(`<?xml version="1.0"?>\n${written(root)}\n`)).toEqual(root);
      }),
    );
  });

  it("never throws, whatever comes", () => {
    const scraps = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom("<a>", "</a>", "<", ">", "<!--", "<![CDATA[", "&#x;", '="'),
      ),
    );
    fc.assert(
      fc.property(scraps, (parts) => void parseXml(parts.join(""))),
      { numRuns: 500 },
    );
  });

  it("passes over a document type with declarations of its own, as WMS 1.1.1 sends it", () => {
    const root = parseXml(`<?xml version="1.0"?>
      <!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.test/capabilities.dtd"
        [ <!ELEMENT VendorSpecificCapabilities EMPTY> <!ENTITY evil "<b>x</b>"> ]>
      <WMT_MS_Capabilities version="1.1.1"><a>&evil; &lt;b&gt;</a><b/></WMT_MS_Capabilities>`);
    expect(root?.attributes.get("version")).toBe("1.1.1");
    expect(root && textAt(root, "a")).toBe("&evil; <b>");
  });

  it("keeps CDATA as it is and refuses numbers that are no character", () => {
    const root = parseXml("<a><![CDATA[<b>&amp;]]>&#0;&#xD800;&#1114112;&#x41;</a>");
    expect(root?.text).toBe("<b>&amp;\uFFFD\uFFFD\uFFFDA");
  });

  it.each([
    "",
    "plain",
    "<a>",
    "<a></b>",
    "</a>",
    "<a/><b/>",
    "<a/>tail",
    "<a b=c/>",
    "<a b='1/>",
    "<!-- <a/>",
    "<a><![CDATA[</a>",
    "<!doctype html><html><body><p>not closed</body></html>",
  ])("takes %j for no XML", (text) => {
    expect(parseXml(text)).toBeNull();
  });

  it("bounds the depth", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(parseXml(nested(100))).not.toBeNull();
    expect(parseXml(nested(101))).toBeNull();
    expect(parseXml("<a>".repeat(200_000))).toBeNull();
  });

  it("reads a large document in time that grows with its size", () => {
    const root = parseXml(`<r>${"<layer><name>x &amp; y</name></layer>".repeat(100_000)}</r>`);
    expect(root?.children).toHaveLength(100_000);
  });
});

it("finds elements by name and path", () => {
  const root = parseXml("<a><b><c> 1 </c></b><b><c>2</c><c>3</c></b></a>");
  if (root === null) throw new Error("expected a tree");
  expect(childrenOf(root, "b")).toHaveLength(2);
  expect(textAt(root, "b", "c")).toBe("1");
  expect(textAt(root, "x", "c")).toBe("");
  expect(childAt(root, "b", "x")).toBeNull();
  expect([...everyElement(root, "c")].map(({ text }) => text.trim())).toEqual(["1", "2", "3"]);
});
