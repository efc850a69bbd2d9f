// Notices about links, catalogs and failures.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const notices: Translations["notices"] = {
  label: "알림",
  catalogOf: { before: "외부 카탈로그: ", after: "" },
  ownCatalog: "Nadir 카탈로그 열기",
  withoutCatalog: "카탈로그 없이는 표시할 내용이 없습니다.",
  withoutObservations: "장소와 사건만 표시합니다.",
  withoutText: "검색어를 적용하지 못했습니다.",
  dismiss: "닫기",
  tryAgain: "다시 시도",
  link: "링크의 일부를 적용할 수 없습니다. 나머지를 표시합니다.",
  unreadable: (records) =>
    `기록 ${countWordsOf(records)}건의 전부 또는 일부를 읽을 수 없습니다. 나머지를 표시합니다.`,
  more: (problems) => `그 밖에 ${countWordsOf(problems)}건`,
  outside: {
    undated: (axis) => `이 관측에는 ${axis}일이 없습니다.`,
    orderByObserved: "관측일순으로 정렬",
    period: "이 관측은 선택한 기간을 벗어납니다.",
    widen: "기간 넓히기",
    filter: "이 관측은 선택한 필터와 일치하지 않습니다.",
    clearFilters: "필터 지우기",
  },
};
