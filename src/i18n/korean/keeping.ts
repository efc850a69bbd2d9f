// A site that is kept for places without a network.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const keeping: Translations["keeping"] = {
  label: "오프라인 저장",
  about: (place) =>
    `네트워크가 없는 곳에서도 볼 수 있도록 ${place}의 상세 정보와 지도에 표시된 주변 영상을 이 브라우저에 저장합니다.`,
  button: "이 장소를 오프라인에 저장",
  working: (done, all) => `저장 중: 파일 ${countWordsOf(all)}개 중 ${countWordsOf(done)}개`,
  kept: (size, date) => `${date} 저장, ${size}.`,
  keptPartly: (size, date, missing) =>
    `${date} 저장, ${size}. 파일 ${countWordsOf(missing)}개는 받지 못했습니다.`,
  withoutImage:
    "선택한 영상이 없어 상세 정보만 저장합니다. 영상 탭에서 영상을 고른 뒤 다시 저장하세요.",
  withCog: "이 영상은 미리 저장할 타일이 없습니다. 화면에서 본 부분만 저장됩니다.",
  again: "다시 저장",
  stop: "중지",
  remove: "삭제",
  full: "브라우저에 저장 공간이 없어 새로 저장하지 못했습니다.",
  failed: "브라우저가 이 페이지의 저장을 허용하지 않습니다.",
};
