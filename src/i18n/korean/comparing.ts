// Images compared on the map.

import type { Translations } from "../translations";

export const comparing: Translations["comparing"] = {
  label: "위성영상",
  more: "펼치기",
  less: "접기",
  withMap: "지도와 비교",
  by: "비교 방식",
  left: "왼쪽",
  right: "오른쪽",
  share: "오른쪽 영상이 보이는 정도",
  swap: "좌우 바꾸기",
  marks: "표식",
  save: "그림 저장",
  sideMap: "오른쪽 영상의 지도",
  edge: "두 영상의 경계",
  edgeAt: (share) => `왼쪽 영상 ${share}%`,
  image: { alone: "영상", left: "왼쪽 영상", right: "오른쪽 영상" },
  side: { left: "왼쪽", right: "오른쪽" },
  close: { alone: "영상 닫기", left: "왼쪽 영상 닫기", right: "오른쪽 영상 닫기" },
  colours: { alone: "색 표현", left: "왼쪽 영상의 색 표현", right: "오른쪽 영상의 색 표현" },
  again: "다시 시도",
  builtIn: "내장 지도",
  loading: "불러오는 중…",
  elsewhere: "이 영상은 다른 곳을 찍은 것입니다.",
  noPass: "그날 위성이 이곳을 지나지 않았습니다.",
  onPicture: { left: "왼쪽: ", right: "오른쪽: ", map: "지도" },
};
