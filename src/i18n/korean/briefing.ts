// The brief.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

const parts = (...counts: readonly (readonly [name: string, count: number, unit: string])[]) =>
  counts
    .filter(([, count]) => count > 0)
    .map(([name, count, unit]) => `${name} ${countWordsOf(count)}${unit}`)
    .join(", ");

const text: Translations["briefing"]["text"] = {
  period: (dates) => `기간: ${dates}`,
  allTimes: "전체 기간",
  allTimesObserved: (dates) => `전체 기간(관측일: ${dates})`,
  moment: (day, time) => `${day} ${time} UTC`,
  made: (moment) => `작성: ${moment}.`,
  counts: (observations, sites) =>
    `장소 ${countWordsOf(sites)}곳의 관측 ${countWordsOf(observations)}건`,
  observations: (count) => `관측 ${countWordsOf(count)}건`,
  leftOut: ({ shown, all, events, sites, firstObserved }) => {
    const others = parts(["사건", events, "건"], ["장소", sites, "곳"]);
    const withThem = others === "" ? "" : `(함께 빠진 것: ${others})`;
    return (
      `이 브리프에는 관측 ${countWordsOf(all)}건 가운데 처음 ${countWordsOf(shown)}건이 실려 있습니다. ` +
      `그 뒤의 관측 ${countWordsOf(all - shown)}건은 지면이 모자라 빠졌습니다${withThem}. ` +
      `빠진 첫 관측의 관측일: ${firstObserved}. 빠진 관측을 인쇄하려면 더 늦은 기간이나 한 장소를 ` +
      "선택하거나 활동을 줄이세요."
    );
  },
  otherEvents: (count) =>
    "사건 가운데 정상회담과 이 장소들에서 일어난 사건만 실었습니다. " +
    `그 밖의 ${countWordsOf(count)}건은 Nadir에서 볼 수 있습니다.`,
  unread: (observations, events, sites) => {
    const unread = parts(
      ["관측", observations, "건"],
      ["사건", events, "건"],
      ["장소", sites, "곳"],
    );
    return `상세 정보를 읽지 못해 출처가 빠진 것: ${unread}.`;
  },
  unreadSources: (count) => `이 기록들에 언급된 출처 ${countWordsOf(count)}건을 읽지 못했습니다.`,
  method: [
    {
      term: "관측",
      meaning:
        "눈에 띄었거나 일어난 때. 출처보다 더 정확하게 쓰지 않습니다. 월까지만 밝혀졌으면 월까지만, " +
        "“~경”이면 “~경”으로 씁니다.",
    },
    { term: "촬영", meaning: "위성영상을 찍은 때." },
    { term: "보도", meaning: "목록의 첫 출처가 발행된 때." },
    { term: "비교 영상", meaning: "출처가 밝힌 경우, 비교한 이전 영상을 찍은 때." },
    {
      term: "기간에 걸칠 수 있음",
      meaning: "날짜가 불확실하며, 가능한 날짜 가운데 일부만 기간에 들어갑니다.",
    },
    {
      term: "신뢰도",
      meaning: "우리의 판단이 아니라 출처의 표현을 따릅니다: 확인됨, 유력, 가능성 있음, 불분명.",
    },
    {
      term: "평가",
      meaning:
        "이름이 밝혀진 분석가나 기관의 결론을 나란히 놓은 것: 지지, 신중론, 반론, 중립. " +
        "카탈로그는 어느 쪽이 옳은지 정하지 않습니다.",
    },
    {
      term: "특이 동향 없음",
      meaning:
        "누군가 살펴보고 뚜렷한 활동이 없다고 보고했습니다. 항목이 없으면 보고가 없는 것입니다.",
    },
    {
      term: "대괄호 안의 숫자",
      meaning: "출처 목록의 번호입니다. 요약은 우리가 쓴 글입니다.",
    },
  ],
  catalog: (version, date) =>
    "Nadir 카탈로그, Nadir 기여자, CC BY 4.0. " +
    `버전 ${version}${date === null ? "" : `(${date})`}.`,
  titlesOfOthers: "보고서 제목의 권리는 각 발행처에 있습니다.",
  basis: { published: "출처가 밝힌 위치", approximate: "대략적인 위치" },
  dates: { imaged: "촬영", compared: "비교 영상", reported: "보도" },
  mayBeIn: "기간에 걸칠 수 있음",
  structures: (names) => `구조물: ${names}`,
  names: (names) => names.join(", "),
  via: (name) => `${name} 경유`,
  inLanguage: (name) => `언어: ${name}`,
  dateNote: (note) => `날짜: ${note}`,
  reprint: (note) => `다른 게재처: ${note}`,
  archived: "보관본",
  note: "참고",
  sites: "장소",
  entries: "관측과 사건",
  sources: "출처",
  howToRead: "읽는 법",
  thisView: "Nadir에서 이 화면 보기",
};

export const briefing: Translations["briefing"] = {
  title: "브리프",
  paper: "용지",
  allEvents: "모든 사건",
  print: "인쇄 / PDF로 저장",
  save: "Markdown으로 저장",
  close: "닫기",
  maker: "Nadir · 브리프",
  summary: (period, observations, sites) =>
    `${period}. 장소 ${countWordsOf(sites)}곳의 관측 ${countWordsOf(observations)}건.`,
  observations: (count) => `관측 ${countWordsOf(count)}건`,
  summit: "정상회담",
  bar: "막대: 해당할 수 있는 날짜의 범위",
  none: "이 화면에는 없습니다.",
  thisView: "Nadir에서 이 화면 보기: ",
  mapCredits: "지도: © OpenStreetMap contributors, Natural Earth, GSHHG, GeoNames.",
  source: (number) => `출처 ${number}`,
  archived: (title) => `보관본: ${title}`,
  qr: "QR 코드로 된 링크",
  moreSites: (count) => `그 밖의 장소 ${countWordsOf(count)}곳`,
  text,
};
