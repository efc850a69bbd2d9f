// What the built-in imagery services say of themselves. Names of services, satellites and instruments
// stay; so do attributions, whose words their owners ask for.

import type { SentenceTable } from "../sentenceTable";

export const services: SentenceTable = {
  "Sentinel-2 at 10 m, every 2 to 5 days since 2017 (fewer before), with cloud cover":
    "Sentinel-2, 10m, 2017년부터 2~5일마다(그 전에는 더 드묾), 운량 포함",
  "Cloudless mosaics of the years 2017 to 2025 at 10 m, without acquisition dates":
    "2017~2025년의 구름 없는 연도별 모자이크, 10m, 촬영일 없음",
  "Every release of World Imagery since 2014; release dates, not acquisition dates":
    "2014년 이후 World Imagery의 모든 배포판. 촬영일이 아니라 배포일",
  "Sharp, put together from many images of unknown dates":
    "선명하지만 날짜를 알 수 없는 여러 영상을 이어 붙인 것",
  "The whole world every day since November 2015 at 250 m: was it clear that day?":
    "2015년 11월부터 매일 전 세계, 250m: 그날 날씨가 맑았는지 확인",
  "The whole world every day since February 2000 at 250 m: was it clear that day?":
    "2000년 2월부터 매일 전 세계, 250m: 그날 날씨가 맑았는지 확인",
  "Sentinel-2 at 30 m, every few days since the end of 2015, 2 to 5 days late; no cloud figure":
    "Sentinel-2, 30m, 2015년 말부터 며칠마다, 2~5일 늦음, 운량 수치 없음",
  "Landsat 8 and 9 at 30 m, every 8 to 16 days since 2013, 2 to 5 days late; no cloud figure":
    "Landsat 8·9, 30m, 2013년부터 8~16일마다, 2~5일 늦음, 운량 수치 없음",
  "The same Sentinel-2 scenes, drawn by another service; about 5 days late":
    "같은 Sentinel-2 장면을 다른 서비스가 그린 것, 약 5일 늦음",
  "An image of this deployment": "이 배포판의 영상",
  "Tiles of this deployment": "이 배포판의 타일",
  "Scenes of {id}": "{id}의 장면",
  "Layer {id} of a map service": "지도 서비스의 레이어 {id}",
  "Layer {id} of a tile service": "타일 서비스의 레이어 {id}",
  "several, not stated": "여러 센서(명시되지 않음)",
  "sensor not stated": "센서가 명시되지 않음",
  "Sentinel-2 MSI, cloudless mosaic": "Sentinel-2 MSI, 구름 없는 모자이크",
};
