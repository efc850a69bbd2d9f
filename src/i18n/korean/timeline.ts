// The timeline.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

type Words = Translations["timeline"];

const axes: Words["axes"] = {
  observed: "관측일",
  imaged: "촬영일",
  reported: "보도일",
};

export const timeline: Words = {
  label: "연표",
  tableName: "표",
  axes,
  toolbar: {
    axis: "표시할 날짜",
    period: "기간",
    all: "전체",
    around: (place, days) => `${place} ±${days}일 기간`,
    aroundShort: (place, days) => `${place} ±${days}일`,
    year: "연도",
    fitToSite: "선택한 장소에 맞추기",
    asPlot: "도표로 보기",
    asTable: "표로 보기",
  },
  overview: {
    label: "전체 관측",
    start: "기간의 시작",
    end: "기간의 끝",
    openStart: (day) => `제한 없음, ${day}부터 표시`,
    openEnd: (day) => `제한 없음, ${day}까지 표시`,
  },
  plot: {
    label: "날짜별 관측",
    keys:
      "왼쪽·오른쪽 화살표: 시간순으로 이전·다음. 위·아래 화살표: 위 행·아래 행. " +
      "Home, End: 행의 처음·끝. Enter: 열기, 여럿이 겹친 곳은 확대. " +
      "더하기·빼기: 확대·축소. " +
      "Shift와 왼쪽·오른쪽 화살표: 시간 이동.",
    empty: "이 기간에는 관측이 없습니다.",
    nothingDrawn: "이 기간에는 표시된 것이 없습니다.",
    place: (mark, at, count) => `${mark}. ${count}개 중 ${at}번째.`,
    lanes: "장소별 행",
    summits: "정상회담",
    events: "회담·시험·제재",
    siteCount: (observations) => `, 관측 ${countWordsOf(observations)}건`,
  },
  marks: {
    noDate: (axis) => `${axes[axis]} 없음`,
    may: " · 기간에 걸칠 수 있음",
    count: (observations) => `관측 ${countWordsOf(observations)}건`,
    ofDirection: (direction, count) => `${direction} ${countWordsOf(count)}건`,
    loose: (count) => ` · ${countWordsOf(count)}건은 날짜가 덜 정확함`,
    undated: (count, axis) => `관측 ${countWordsOf(count)}건은 ${axes[axis]}이 없어 표시하지 않음`,
    more: (count) => `외 ${count}건 · 확대하면 나뉩니다`,
  },
  table: {
    onlySite: (site) => `${site}만 표시 중 · 모든 장소 보기`,
    empty: "이 기간에는 관측이 없습니다.",
    loading: "관측을 불러오는 중입니다.",
    caption: (axis) => `기간 안의 관측(${axes[axis]} 기준)`,
    site: "장소",
    activity: "활동",
    observation: "관측",
    may: " (기간에 걸칠 수 있음)",
    pages: "표의 쪽",
    previous: (rows) => `이전 ${rows}건`,
    next: (rows) => `다음 ${rows}건`,
    rows: (first, last, count) =>
      `${countWordsOf(count)}건 중 ${countWordsOf(first)}~${countWordsOf(last)}번째`,
  },
};
