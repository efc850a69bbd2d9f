import { expect, test } from "vitest";
import { encodeDay } from "../domain/day";
import { type PeriodEnd, parseTypedDay } from "./typedDay";

function typed(text: string, end: PeriodEnd): string {
  const result = parseTypedDay(text, end);
  return result.kind === "day" ? encodeDay(result.day) : result.kind;
}

test("a day is itself at both ends", () => {
  expect(typed("2019-03-02", "from")).toBe("2019-03-02");
  expect(typed(" 2019-03-02 ", "to")).toBe("2019-03-02");
});

test("a month or a year is its first or its last day", () => {
  expect(typed("2020-02", "from")).toBe("2020-02-01");
  expect(typed("2020-02", "to")).toBe("2020-02-29");
  expect(typed("2019", "from")).toBe("2019-01-01");
  expect(typed("2019", "to")).toBe("2019-12-31");
});

test("nothing is an open end", () => {
  expect(typed("  ", "from")).toBe("open");
});

test("anything else is named and explained", () => {
  for (const text of ["2019-02-30", "2019-13", "2 March", "2019-3-2", "2019~", "2019/2020"]) {
    const result = parseTypedDay(text, "from");
    expect(result.kind).toBe("unreadable");
    if (result.kind === "unreadable") expect(result.message).toContain(`“${text}”`);
  }
});
