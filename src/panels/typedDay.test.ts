import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeDay, toDay } from "../domain/day";
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

test("a date in Korean is read on every page, spaced or not, also from a system that takes letters apart", () => {
  expect(typed("2019년 3월 2일", "from")).toBe("2019-03-02");
  expect(typed("2019년3월2일", "to")).toBe("2019-03-02");
  expect(typed(" 2019년 03월 02일 ".normalize("NFD"), "from")).toBe("2019-03-02");
  expect([typed("2020년 2월", "from"), typed("2020년 2월", "to")]).toEqual([
    "2020-02-01",
    "2020-02-29",
  ]);
  expect([typed("2019년", "from"), typed("2019 년", "to")]).toEqual(["2019-01-01", "2019-12-31"]);
});

test("nothing is an open end", () => {
  expect(typed("  ", "from")).toBe("open");
});

test("anything else is named and explained", () => {
  const english = ["2019-02-30", "2019-13", "2 March", "2019-3-2", "2019~", "2019/2020"];
  const korean = [
    "2019년 2월 30일",
    "2019년 13월",
    "19년 3월",
    "2019년 2일",
    "3월 2일",
    "2019년경",
  ];
  for (const text of [...english, ...korean]) {
    const result = parseTypedDay(text, "from");
    expect(result.kind).toBe("unreadable");
    if (result.kind === "unreadable") expect(result.message).toContain(`“${text}”`);
  }
});

test("every day is read as it is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
      const text = encodeDay(toDay(count));
      expect([typed(text, "from"), typed(text, "to")]).toEqual([text, text]);
    }),
  );
});

test("every day of four digits' years is read as Korean writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
      const iso = encodeDay(toDay(count));
      const [year, month, day] = iso.split("-");
      expect(typed(`${year}년 ${Number(month)}월 ${Number(day)}일`, "to")).toBe(iso);
      expect(typed(`${year}년 ${Number(month)}월`, "to")).toBe(typed(`${year}-${month}`, "to"));
    }),
  );
});

test("a month or a year is its own first and last day", () => {
  const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0"));
  const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0"));
  fc.assert(
    fc.property(years, fc.option(months), (year, month) => {
      const text = month === null ? year : `${year}-${month}`;
      expect(typed(text, "from")).toBe(month === null ? `${year}-01-01` : `${text}-01`);
      const last = typed(text, "to");
      expect(last.startsWith(text)).toBe(true);
      expect(last > (month === null ? `${year}-12-30` : `${text}-27`)).toBe(true);
    }),
  );
});
