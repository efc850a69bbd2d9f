// The page around the rooms: bar, search, period, facets, sharing, theme, errors.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const page: Translations["page"] = {
  title: "Nadir: 궤도에서 지켜보는 장소들",
  rooms: {
    bar: "상단 막대",
    sites: "장소 목록",
    map: "지도",
    dossier: "상세 정보",
    timeline: "연표",
    page: "페이지",
  },
  panes: { label: "보기", map: "지도", timeline: "연표", story: "동향" },
  search: {
    label: "검색",
    placeholder: "장소, 보고서, 인물, 동창리…",
    goTo: (place) => `이동: ${place}`,
    found: (sites) => `장소 ${countWordsOf(sites)}곳`,
    foundName: (sites) => `이름이 일치하는 장소 ${countWordsOf(sites)}곳`,
    foundHint: (sites) =>
      `이름이 일치하는 장소 ${countWordsOf(sites)}곳, 아래쪽 화살표 키로 목록 열기`,
    searching: "검색 중…",
    clear: "검색어 지우기",
    suggestions: "이름이 일치하는 장소",
  },
  period: {
    label: "기간",
    from: "시작",
    to: "끝",
    between: "~",
    any: "제한 없음",
    unreadable: (text) =>
      `“${text}”: 날짜가 아닙니다. 2019-03-02 또는 2019년 3월 2일처럼 입력하세요. 달은 2019-03, 해는 2019로 입력합니다.`,
  },
  facets: {
    titles: {
      activities: "활동",
      kinds: "장소 종류",
      sources: "출처",
      confidences: "신뢰도",
    },
    all: "필터",
    clear: "필터 지우기",
    clearOne: (title) => `${title} 선택 지우기`,
    disputed: "평가 엇갈림",
    chosen: "개 선택됨",
    loading: "카탈로그를 불러오는 중…",
    find: (title) => `${title}에서 찾기`,
    findAmong: (values) => `${countWordsOf(values)}개에서 찾기…`,
    none: "일치하는 이름이 없습니다.",
  },
  share: {
    name: "이 화면 공유",
    before: "이 화면 ",
    short: "공유",
    after: "",
    copied: "링크를 복사했습니다",
    refused: "이 브라우저에서는 복사할 수 없습니다. 이 화면의 링크:",
  },
  theme: { label: "테마", system: "시스템", light: "밝게", dark: "어둡게" },
  language: "언어",
  copying: { copied: " 복사함", failed: " 복사하지 못했습니다: " },
  report: { copy: "오류 보고 복사", copied: " 복사했습니다" },
  close: "닫기",
  tryAgain: "다시 시도",
  stopped: (name, message) => `${name} 작동이 중단되었습니다: ${message}`,
  notLoaded: (name) => `${name}: 불러오지 못했습니다. 서버에 연결할 수 없습니다.`,
};
