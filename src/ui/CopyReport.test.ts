import { describe, expect, it } from "vitest";
import { reportText } from "./CopyReport";

describe("the report of an error", () => {
  it("holds version, link, browser and message, and no more", () => {
    expect(
      reportText("The map has stopped.", "https://n.example/?q=x", "A browser").split("\n"),
    ).toEqual([
      expect.stringMatching(/^Nadir /),
      "Link: https://n.example/?q=x",
      "Browser: A browser",
      "Message: The map has stopped.",
    ]);
  });
});
