// The dialog for embedding and the embedded page.

import type { Translations } from "../translations";

export const embedding: Translations["embedding"] = {
  page: {
    open: "Nadir에서 열기",
    title: "Nadir: 궤도에서 지켜보는 장소들",
    map: "지도",
    timeline: "연표",
  },
  title: "이 화면 삽입",
  frame: "궤도에서 지켜보는 장소들",
  about:
    "이 화면의 지도와 연표를 다른 웹 페이지에 넣습니다. 지도의 출처 표시와, 출처를 볼 수 있는 이곳으로 " +
    "오는 링크가 함께 들어갑니다. 읽는 날의 카탈로그가 표시됩니다.",
  fullWidth: "페이지가 허용하는 최대 너비",
  width: "너비",
  height: "높이",
  inPixels: (size) => `${size}(픽셀)`,
  needed: (size, least, most) => `${size}: ${least}~${most}의 정수가 필요합니다.`,
  grows: "내용이 더 길면 높이 늘리기(스크립트 추가)",
  code: "삽입할 프레임의 코드",
  copy: "복사",
  copyName: "복사: 코드",
  preview: "미리 보기",
};
