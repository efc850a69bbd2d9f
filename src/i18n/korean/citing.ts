// The citation dialog. The citations themselves are in English in every language.

import type { Translations } from "../translations";

export const citing: Translations["citing"] = {
  titles: {
    report: "이 보고서 인용",
    observation: "이 관측 인용",
    event: "이 사건 인용",
    site: "이 장소 인용",
    view: "이 화면 인용",
  },
  style: "양식",
  editions: {
    chicago: "17판, 참고 문헌",
    apa: "7판",
    mla: "9판",
  },
  citationIn: (style) => `${style} 양식의 인용문`,
  copy: "복사",
  copyName: "복사: 인용문",
  save: "파일로 저장",
  about: {
    before: (version, date) =>
      `Nadir, 카탈로그 버전 ${version}${date === null ? "" : `(${date})`}. 인용문은 영어로 ` +
      "만들어지며, 제목은 원문 그대로입니다. 대괄호 안의 제목은 설명입니다. 인용문 생성: ",
    after: ", © Frank Bennett. 양식: Citation Style Language project, CC BY-SA 3.0.",
  },
};
