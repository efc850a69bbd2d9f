// What the dossier opens: a site with its story, its structures and its record; an observation; an
// event; sources.

import type { LagStart } from "../english/story";
import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

const LAG_STARTS: Readonly<Record<LagStart, string>> = {
  image: "촬영",
  "last-image": "마지막 촬영",
  observed: "관측",
};

/** The year that begins a date with more parts: "2019. 3. 2.", "2019년 3월". */
const YEAR = /(\d{4})(?:\.|년) /g;

/** Without its year where that is the only one in both. */
function dateBeside(date: string, here: string): string {
  const years = new Set([...date.matchAll(YEAR), ...here.matchAll(YEAR)].map(([, year]) => year));
  return years.size === 1 && here.search(YEAR) >= 0 ? date.replace(YEAR, "") : date;
}

export const story: Translations["story"] = {
  closeSite: "장소 닫기",
  tabs: {
    label: "이 장소의 정보",
    observations: "관측",
    imagery: "영상",
    structures: "구조물",
    about: "개요",
  },
  coordinates: {
    copy: "복사",
    copyName: "좌표 복사",
    formats: "좌표 형식",
    formatNames: {
      DD: "십진 도",
      DMS: "도, 분, 초",
      MGRS: "군사 격자 좌표(MGRS)",
    },
    approximate: "대략적인 위치입니다.",
    approximateNoted: { before: "대략적인 위치: ", after: "" },
  },
  structures: {
    label: "구조물",
    none: "카탈로그에 이 장소의 구조물이 아직 없습니다.",
    approximate: ", 대략적인 위치",
    namedIn: (observations) =>
      observations === 0 ? "언급한 관측 없음" : `언급한 관측 ${countWordsOf(observations)}건`,
  },
  about: {
    position: "위치",
    published: "출처가 밝힌 위치입니다.",
    publishedNoted: { before: "출처가 밝힌 위치: ", after: "" },
    approximate: "출처가 밝히지 않은 대략적인 위치입니다.",
    approximateNoted: { before: "출처가 밝히지 않은 대략적인 위치: ", after: "" },
    references: "참고 자료",
    cite: "이 장소 인용",
    propose: "관측 제안",
    correct: "정정 제안",
    record: { before: "기록 이름: ", after: "." },
    file: {
      before: "카탈로그는 일반 텍스트이며, 이 장소의 파일은 ",
      after: "입니다. 출처가 있는 정정을 환영합니다.",
    },
  },
  rows: {
    sources: (count) => `출처 ${countWordsOf(count)}건`,
    may: "기간에 걸칠 수 있음",
    isNew: "신규 또는 수정",
    differ: "평가 엇갈림",
    summits: (count) => `정상회담 ${countWordsOf(count)}건`,
    noneBetween: "그 사이에 관측 없음",
    earlier: (shown, hidden) => `이전 관측 ${shown}건 더 보기(${countWordsOf(hidden)}건 남음)`,
    later: (shown, hidden) => `이후 관측 ${shown}건 더 보기(${countWordsOf(hidden)}건 남음)`,
    noImageDate: "촬영일 없음",
  },
  empty: {
    none: "카탈로그에 이 장소의 관측이 아직 없습니다.",
    period: (observations) =>
      `선택한 기간에는 관측이 없습니다. 다른 기간에 ${countWordsOf(observations)}건 있습니다.`,
    openPeriod: "기간 제한 없애기",
    filter: (observations) =>
      `이 장소의 관측 ${countWordsOf(observations)}건 가운데 필터와 일치하는 것이 없습니다.`,
    clearFilters: "필터 지우기",
  },
  observation: {
    close: "관측 닫기",
    structures: "구조물: ",
    unreadable: "이 관측의 요약, 평가, 출처를 읽을 수 없습니다.",
    cite: "이 관측 인용",
    correct: "정정 제안",
    assessments: "평가",
    sources: "출처",
    cited: "평가에 인용된 보고서",
    reportsMissing: (reports) =>
      `여기에 언급된 보고서 ${countWordsOf(reports)}건을 읽을 수 없습니다.`,
    reportMissing: "보고서를 읽을 수 없음",
  },
  chips: {
    label: "활동과 신뢰도",
    origin: "출처의 표현에 따름",
    confidence: "신뢰도: ",
    differ: "평가 엇갈림",
  },
  dates: {
    observed: "관측일",
    imaged: "촬영일",
    reported: "보도일",
    recorded: "기록일",
    revised: (day) => `${day} 수정`,
    notStated: "명시되지 않음",
    comparedWith: (date) => `비교 영상: ${date}`,
    nearestSummit: "가장 가까운 정상회담",
    openSummit: (town, name) => `${town}: ${name} 열기`,
    spans: "기간이 겹침",
    spansSeveral: (summits) => `정상회담 ${countWordsOf(summits)}건과 겹침, 첫 회담`,
  },
  lag: {
    sameDay: (start) => `${LAG_STARTS[start]} 당일 보도`,
    days: (days, start) => `${LAG_STARTS[start]} ${days}일 후 보도`,
    orMore: (days, start) => `${LAG_STARTS[start]} 후 ${days}일 이상 지나 보도`,
    range: (least, most, start) => `${LAG_STARTS[start]} ${least}~${most}일 후 보도`,
  },
  steps: {
    label: "이전 관측과 다음 관측",
    previous: "이전 관측: ",
    next: "다음 관측: ",
    place: (place, count) => `${countWordsOf(count)}건 중 ${countWordsOf(place)}번째`,
    dateBeside,
  },
  event: {
    close: "사건 닫기",
    participants: "참가: ",
    unreadable: "이 사건의 요약과 출처를 읽을 수 없습니다.",
    sources: "출처",
    cite: "이 사건 인용",
    correct: "정정 제안",
    around: "사건 전후의 관측",
    aroundLoading: "아직 불러오지 않았습니다.",
    aroundNone: "카탈로그에 없습니다.",
    aroundEverywhere: "모든 장소",
    aroundSite: (site) => `장소: ${site}`,
  },
  sources: {
    via: { before: "경유: ", after: "" },
    dateNote: { before: "날짜: ", after: "" },
    reprint: { before: "재수록: ", after: "" },
    inLanguage: (language) => `언어: ${language}`,
    open: "열기",
    openName: (title) => `열기: ${title}`,
    archived: "보관본",
    archivedName: (title) => `보관본: ${title}`,
    cite: "인용",
    citeName: (title) => `인용: ${title}`,
    more: "다른 양식",
    moreName: (title) => `다른 양식: ${title}`,
    styles: "인용 양식",
  },
};
