// The dossier before its parts are here: where to begin, and details on their way.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const dossier: Translations["dossier"] = {
  label: "장소",
  partMissing: "페이지의 이 부분을 받지 못했습니다.",
  details: {
    loading: (site) => `${site ?? "이 사건"}의 상세 정보를 불러오는 중…`,
    tryAgain: "다시 시도",
  },
  introduction: {
    title: "위성이 본 것, 그리고 이를 밝힌 출처",
    text:
      "지도와 연표의 표시 하나가 관측 하나입니다. 누군가 위성영상을 근거로 보고한 변화, 또는 변화가 " +
      "없다는 사실입니다. 장소를 고르면 그 동향이 여기에 열립니다. 날짜는 종류별로 나누고, 엇갈리는 " +
      "해석은 나란히 보이며, 모든 출처는 한 번 눌러 열 수 있습니다.",
    news: (observations) =>
      `지난 방문 이후 새로 오르거나 바뀐 관측이 ${countWordsOf(observations)}건 있습니다.`,
    changes: "바뀐 내용",
    mostObserved: "관측이 많은 장소",
    observations: (count) => `관측 ${countWordsOf(count)}건`,
    first: "먼저 볼 만한 동향",
  },
};
