// Satellite images: the strip of scenes, services, sensors.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

const ZONES = { Pyongyang: "평양", Seoul: "서울" } as const;

export const scenes: Translations["scenes"] = {
  imagery: "위성영상",
  renderings: {
    "true-colour": "천연색",
    "near-infrared": "근적외선",
    "short-wave-infrared": "단파적외선",
  },
  renderingUses: {
    "true-colour": "눈에 보이는 대로",
    "near-infrared": "식생은 붉게, 그을리거나 정리된 땅은 회색이나 검은색으로 나타납니다",
    "short-wave-infrared": "열과 불탄 땅은 밝게, 식생은 녹색으로 나타납니다",
  },
  modes: { swipe: "밀어 보기", fade: "겹쳐 보기", side: "나란히 보기" },
  time: {
    utcDay: (day) => `${day} (UTC 기준일)`,
    mosaic: (year) => `${year}년 모자이크, 촬영일 없음`,
    release: (day) => `${day} 공개, 촬영일 미상`,
    undated: "날짜 없음",
    solar: (clock) => `지방 태양시 ${clock}`,
    local: (day, clock, zone) => `${ZONES[zone]} ${day === "" ? "" : `${day} `}${clock}`,
  },
  cloud: {
    unknown: "운량 미상",
    underOne: "운량 1% 미만",
    share: (percent) => `운량 ${percent}%`,
  },
  pixel: (size) => `1픽셀 = ${size} m`,
  sameDay: "같은 날",
  before: (count) => `${countWordsOf(count)}일 전`,
  after: (count) => `${countWordsOf(count)}일 후`,
  offer: (days) => `${days} 전후 영상`,
  around: "기준일",
  dayHint: "2019-03-02와 같은 날짜를 입력하세요.",
  noDate: "카탈로그에 영상을 찾을 기준 날짜가 아직 없습니다.",
  openIn: "다른 곳에서 열기",
  nearest: {
    label: "가장 가까운 맑은 영상",
    before: "이전의 가장 가까운 맑은 영상",
    after: "이후의 가장 가까운 맑은 영상",
    noBefore: "이전 영상이 아직 없습니다.",
    noAfter: "이후 영상이 아직 없습니다.",
    compare: "전후 비교",
  },
  axis: {
    before: (count) => `${countWordsOf(count)}일 전`,
    after: (count) => `${countWordsOf(count)}일 후`,
    key: "● 맑음 ◐ 구름 – 운량 미상",
  },
  filters: {
    cloud: "운량",
    any: "제한 없음",
    under: (percent) => `${percent}% 미만`,
    sensors: "센서",
  },
  rows: {
    label: "장면",
    compare: "비교",
    compareWith: (scene) => `비교: ${scene}`,
    none: (reachDays) => `전후 ${countWordsOf(reachDays)}일 안에 이 장소를 찍은 장면이 없습니다.`,
    nonePasses: (count) => `장면 ${countWordsOf(count)}개 가운데 이 조건에 맞는 것이 없습니다.`,
    showAll: (count) => `${countWordsOf(count)}개 모두 보기`,
    wider: (reachDays) => `전후 ${countWordsOf(reachDays)}일까지 찾기`,
  },
  run: {
    label: "장면 차례로 보기",
    earlier: "이전",
    later: "다음",
    play: "재생",
    pause: "일시정지",
    speed: "속도",
    perSecond: (count) => `초당 ${count}장`,
    clearOnly: "맑은 것만",
    at: (at, all, when) => `${all}장 중 ${at}번째: ${when}`,
    all: (count) => `시간순 장면 ${countWordsOf(count)}개`,
  },
  services: {
    label: "영상 서비스",
    list: (reason) => `영상 서비스 목록: ${reason}`,
    again: "다시 시도",
    more: "더 보기",
    answered: (ready, asked) => `${asked}곳 중 ${ready}곳 응답`,
    slow: (count) => `${count}곳 지연`,
    asked: (count) => `${count}곳 조회 중`,
    failed: (count) => `${count}곳 실패`,
    notAsked: "조회 안 함",
    asking: "조회 중…",
    stillAsking: "조회 중, 서비스 응답이 느립니다",
    noPass: "이 기간에 촬영 없음",
    damaged: (count) => `, ${countWordsOf(count)}개는 읽을 수 없음`,
    found: (count, matched) =>
      matched === null
        ? `장면 ${countWordsOf(count)}개`
        : `장면 ${countWordsOf(matched)}개 중 ${countWordsOf(count)}개`,
    noneClear: (percent) => `, 운량 ${percent}% 미만 없음`,
  },
};
