// Measuring on the map: a path, its area, the sun over it.

import type { Translations } from "../translations";

export const measuring: Translations["measuring"] = {
  label: "거리 재기",
  hint: "지도를 누르세요.",
  keys: "또는 화살표 키로 지도를 옮기고(Shift와 함께 한 픽셀씩) 십자 위치에서 Enter를 누르세요. Backspace는 점 하나를 취소하고 Escape는 끝냅니다.",
  end: "거리 재기 끝내기",
  point: "십자 위치에 점 찍기",
  takeBack: "한 점 취소",
  clear: "모두 지우기",
  copy: "복사",
  copied: "복사했습니다",
  notCopied: "복사하지 못했습니다. 위의 줄을 선택해 복사하세요.",
  leg: (number, words) => `${number}. ${words}`,
  towards: (length, azimuth) => `${length}, 방위 ${azimuth}`,
  towardsAbout: (length, azimuth) => `${length}, 방위 약 ${azimuth}`,
  lessThanPixel: "1픽셀 미만",
  length: (length) => `길이 ${length}`,
  area: (area) => `내부 면적 ${area}`,
  noArea: "내부 면적: 1픽셀 미만",
  sunTooLow: (degrees) => `태양 고도 ${degrees}°: 그림자로 높이를 재기에는 너무 낮습니다.`,
  sun: (azimuth, degrees, shadows) =>
    `태양 방위 ${azimuth}, 고도 ${degrees}°. 그림자 방향 ${shadows}`,
  height: (height) => `마지막 구간이 평지의 그림자라면 높이 ${height}`,
};
