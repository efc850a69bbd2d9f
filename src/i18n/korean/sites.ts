// The list of sites and the summary line.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const sites: Translations["sites"] = {
  label: "장소 목록",
  // The number stands alone and follows the kind, as on the screen.
  row: (name, kind, count) =>
    count === 0 ? `${name}, ${kind}` : `${name}, ${kind}, ${countWordsOf(count)} 건의 관측`,
  others: (sites) => `이 화면에 관측이 없는 장소 ${countWordsOf(sites)}곳`,
  othersLabel: "이 화면에 관측이 없는 장소",
  summary: {
    counts: (observations, sites) =>
      `장소 ${countWordsOf(sites)}곳의 관측 ${countWordsOf(observations)}건`,
    may: (observations) => ` · ${countWordsOf(observations)}건은 기간에 걸칠 수 있음`,
    loadingCatalog: "카탈로그를 불러오는 중…",
    loadingObservations: "관측을 불러오는 중…",
    progress: (percent) => ` ${percent}%`,
    notLoaded: "관측을 불러오지 않았습니다",
    cancel: "취소",
  },
  empty: {
    nothing: "일치하는 관측이 없습니다. 조건 하나만 풀어서는 관측이 나타나지 않습니다.",
    waysOut: "일치하는 관측이 없습니다. 다음 중 하나만 풀어도 관측이 나타납니다.",
    remove: (name) => `${name} 해제`,
    period: "기간",
    facet: (title, values) => `${title}: ${values}`,
    disputed: "평가 엇갈림",
    search: (text) => `“${text}” 검색`,
    clearFilters: "필터 모두 지우기",
    clearAll: "모두 지우기",
  },
};
