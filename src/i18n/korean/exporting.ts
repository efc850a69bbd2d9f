// The Export dialog and the published files.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const exporting: Translations["exporting"] = {
  title: "내보내기",
  titles: {
    catalog: "카탈로그 전체",
    view: (observations, sites) =>
      `장소 ${countWordsOf(sites)}곳의 관측 ${countWordsOf(observations)}건`,
    unknown: "현재 화면",
  },
  parts: {
    brief: "브리프",
    citation: "인용",
    embed: "삽입 코드",
    map: "지도",
  },
  scope: "범위",
  scopes: {
    view: "이 화면",
    site: "이 화면에서 선택한 장소",
    catalog: "카탈로그 전체",
  },
  observations: (count) => `관측 ${countWordsOf(count)}건`,
  files: "파일",
  formats: {
    "csv-bom": "CSV(Excel용)",
    ics: "사건 일정(iCalendar)",
  },
  busy: "기록과 상세 정보, 출처를 모으는 중…",
  failed: (reason) => `내보내지 못했습니다. ${reason}`,
  ready: (observations, sites, events, sources) =>
    `준비됨: 장소 ${countWordsOf(sites)}곳의 관측 ${countWordsOf(observations)}건, ` +
    `사건 ${countWordsOf(events)}건, 출처 ${countWordsOf(sources)}건.`,
  others: "읽기·인용·삽입",
  brief: "브리프 인쇄 / PDF",
  cite: "이 화면 인용",
  embed: "이 화면 삽입",
  published: {
    title: "고정 주소의 카탈로그 전체",
    manifest: "체크섬이 있는 파일 목록",
    follow: "변경 알림",
    changes: "카탈로그 변경 내역",
    site: "이 장소",
  },
};
