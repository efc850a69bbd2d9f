// The map, its controls, legend and layers.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

const sitesAndObservations = (sites: number, observations: number) =>
  `장소 ${countWordsOf(sites)}곳, 관측 ${countWordsOf(observations)}건`;

export const map: Translations["map"] = {
  label: "지도",
  keys: "화살표 키로 표시 사이를 옮겨 다니고, Enter 키로 열고, 더하기·빼기 키로 확대·축소합니다.",
  container: "장소 지도: 화살표 키로 이동, 더하기·빼기 키로 확대·축소",
  measuring: "거리 재기",
  imagery: "위성영상",
  controls: {
    zoomIn: "확대",
    zoomOut: "축소",
    home: "전체 지역",
    measure: "거리 재기",
  },
  legend: "범례",
  locator: "장소 위치도",
  marks: {
    all: "지도의 장소",
    counted: (marks) => `지도의 장소: 표시 ${countWordsOf(marks)}개`,
    site: (name, observations) => `${name}: 관측 ${countWordsOf(observations)}건`,
    cluster: (sites, observations, label) =>
      `${sitesAndObservations(sites, observations)}: ${label} · 확대하기`,
    closeCluster: (sites, observations, label) =>
      `${sitesAndObservations(sites, observations)}: ${label} · 목록 보기`,
    moreSites: (sites) => `외 ${countWordsOf(sites)}곳`,
    ofDirection: (direction, count) => `${direction} ${count}건`,
    atPlace: "이 위치의 장소",
  },
  baseLayers: {
    label: "바탕지도",
    builtIn: "지도",
    tilesMissing: (layer) => `“${layer}”: 타일을 받지 못해 내장 지도를 표시합니다.`,
    unknown: (layer) => `“${layer}”: 여기에 없는 바탕지도입니다. 내장 지도를 표시합니다.`,
    partMissing: (file, reason) =>
      `내장 지도의 일부를 불러오지 못했습니다(${file}). 원인: ${reason}.`,
    tryAgain: "다시 시도",
    dismiss: "닫기",
  },
  undatedLayers: {
    label: "날짜 없는 레이어",
    look: "찾아보기",
    asking: "요청 중…",
    tryAgain: "다시 시도",
    none: "이 위치에는 없습니다.",
  },
};
