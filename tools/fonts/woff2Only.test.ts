import { expect, it } from "vitest";
import { withoutWoff } from "./woff2Only";

it.each([
  [
    "url(./files/kr-0.woff2) format('woff2'), url(./files/kr-0.woff) format('woff')",
    "url(./files/kr-0.woff2) format('woff2')",
  ],
  [
    `url("a.woff") format("woff"), url("a.woff2") format("woff2")`,
    `url("a.woff2") format("woff2")`,
  ],
  [`url("a.woff2") format("woff2")`, `url("a.woff2") format("woff2")`],
  ["local(Plex), url(a.ttf) format('truetype')", "local(Plex), url(a.ttf) format('truetype')"],
])("keeps of %s: %s", (source, kept) => {
  expect(withoutWoff(source)).toBe(kept);
});

it("keeps a face that has nothing else", () => {
  expect(withoutWoff("url(a.woff) format('woff')")).toBe("url(a.woff) format('woff')");
});
