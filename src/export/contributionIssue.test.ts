import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionIssueOf } from "./contributionIssue";

const REPOSITORY = "https://github.com/owner/name";

describe("contributionIssueOf", () => {
  it("fills title and body", () => {
    const issue = contributionIssueOf(`${REPOSITORY}.git`, { title: "A & B", blocks: ["a: 1\n"] });
    const { pathname, searchParams } = new URL(issue?.address ?? "");
    expect(pathname).toBe("/owner/name/issues/new");
    expect(searchParams.get("title")).toBe("A & B");
    expect(searchParams.get("body")).toBe("```yaml\na: 1\n```\n");
    expect(issue?.isCut).toBe(false);
  });

  it("is null without a repository that may be a link", () => {
    expect(contributionIssueOf(null, { title: "x", blocks: [] })).toBeNull();
    expect(contributionIssueOf("javascript:alert(1)", { title: "x", blocks: [] })).toBeNull();
  });

  it("never grows beyond 6,000 characters, and says when the block is not in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 500 }),
        fc.string({ unit: "binary", maxLength: 4000, size: "max" }),
        (title, block) => {
          const issue = contributionIssueOf(REPOSITORY, { title, blocks: [block] });
          expect(issue?.address.length).toBeLessThanOrEqual(6000);
          const body = new URL(issue?.address ?? "").searchParams.get("body");
          expect(body?.startsWith("The block is too long")).toBe(issue?.isCut);
        },
      ),
    );
  });
});
