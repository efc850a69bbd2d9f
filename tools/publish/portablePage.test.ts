import { describe, expect, it } from "vitest";
import { absoluteTemplateOf, portablePageOf } from "./portablePage";

const BODY = '<a href="/">Home</a><script src="/assets/a.js"></script><a href="//x.example/">x</a>';

describe("a portable page", () => {
  it.each([
    ["index.html", "./"],
    ["sites/sohae/index.html", "../../"],
  ])("%s reaches home by %s", (name, home) => {
    expect(portablePageOf(name, BODY)).toBe(
      `<a href="${home}">Home</a><script src="${home}assets/a.js"></script><a href="//x.example/">x</a>`,
    );
  });

  it("leaves what is no page, and the page for unknown addresses, as they are", () => {
    expect(portablePageOf("404.html", BODY)).toBe(BODY);
    expect(portablePageOf("feeds/all.atom", BODY)).toBe(BODY);
    const bytes = new Uint8Array([1]);
    expect(portablePageOf("cards/a.html", bytes)).toBe(bytes);
  });

  it("is made from a template at the root", () => {
    expect(absoluteTemplateOf('<link href="./assets/a.css">')).toBe('<link href="/assets/a.css">');
  });
});
