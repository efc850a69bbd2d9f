import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import importTable from "./importTable.json";

/** The folders table of ARCHITECTURE.md: folder → what it may import. */
function tableOf(markdown: string): Record<string, string[]> {
  const rows = markdown.slice(markdown.indexOf("| folder |")).split("\n\n")[0]?.split("\n") ?? [];
  const table: Record<string, string[]> = {};
  for (const row of rows.slice(2)) {
    const cells = row.split("|").map((cell) => cell.trim());
    const allowed = cells.at(-2) ?? "";
    if (allowed === "everything") continue;
    for (const [, folder = ""] of (cells[1] ?? "").matchAll(/`([\w-]+)`/g)) {
      table[folder] = allowed === "nothing of ours" ? [] : allowed.split(", ");
    }
  }
  return table;
}

describe("the import table", () => {
  it("is the same in ARCHITECTURE.md and in what the machine holds", () => {
    expect(tableOf(readFileSync("ARCHITECTURE.md", "utf8"))).toEqual(importTable);
  });

  it("lets no room import another", () => {
    const rooms = ["map", "timeline", "panels"];
    for (const allowed of Object.values(importTable)) {
      expect(allowed.filter((folder) => rooms.includes(folder))).toEqual([]);
    }
  });
});
