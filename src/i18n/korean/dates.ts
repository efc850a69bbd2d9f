// Dates and counts of days: the largest part first, and what two dates share with the first.

import type { PartsToSay, WordLength } from "../english/dates";
import type { Translations } from "../translations";

/** "2019년 3월 2일", short "2019. 3. 2."; a year alone needs its word even when short. */
function dateOf({ year, month, day, approximate }: PartsToSay, length: WordLength): string {
  const isNumbers = length === "short" && (month !== null || day !== null);
  const [ofYear, ofMonth, ofDay] = isNumbers ? [".", ".", "."] : ["년", "월", "일"];
  const words = [
    year === null ? null : `${year}${ofYear}`,
    month === null ? null : `${month}${ofMonth}`,
    day === null ? null : `${day}${ofDay}`,
  ];
  return `${words.filter((word) => word !== null).join(" ")}${approximate ? "경" : ""}`;
}

export const dates: Translations["dates"] = {
  month: (month) => `${month}월`,
  date: dateOf,
  tick: ({ year, ...parts }) =>
    parts.month === null ? String(year) : dateOf({ year, ...parts }, "long"),
  sharedIsSaidFirst: true,
  between: (start, end) => `${start}~${end} 사이`,
  through: (start, end) => `${start}~${end}`,
  compactBetween: (start, end) => `${start}~${end}`,
  from: (start) => `${start}부터`,
  compactFrom: (start) => `${start}부터`,
  until: (end) => `${end}까지`,
  unknownDay: "알 수 없는 날",
  sameDays: "같은 날",
  gap: (_days, signed) => `${signed}일`,
  gapBetween: (least, most) => `${least}~${most}일`,
  gapUntil: (most) => `${most}일 이전`,
  gapFrom: (least) => `${least}일 이상`,
  during: "같은 시기",
  daysAfter: (days) => `${days}일 후`,
  daysBefore: (days) => `${days}일 전`,
  rangeAfter: (least, most) => `${least}~${most}일 후`,
  rangeBefore: (least, most) => `${least}~${most}일 전`,
  orMoreAfter: (days) => `${days}일 이상 지난 뒤`,
  orMoreBefore: (days) => `${days}일 이상 전`,
};
