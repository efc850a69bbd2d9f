// Names written by hand: the usual English (and Korean) names of the places an analyst looks for,
// and of countries and seas. GeoNames gives McCune-Reischauer with its marks and no hangul.
// Hangul stands only where it is certain. Coordinates here are good to about 1 km.

import type { Point } from "./geometry";

export interface MajorPlace {
  readonly name: string;
  readonly ko: string;
}

/** GeoNames' name → the usual one, for places in and around Korea. */
export const MAJOR_PLACES: Readonly<Record<string, MajorPlace>> = {
  Pyongyang: { name: "Pyongyang", ko: "평양" },
  Hamhŭng: { name: "Hamhung", ko: "함흥" },
  "Namp’o": { name: "Nampo", ko: "남포" },
  "Sunch’ŏn": { name: "Sunchon", ko: "순천" },
  Hŭngnam: { name: "Hungnam", ko: "흥남" },
  Kaesŏng: { name: "Kaesong", ko: "개성" },
  Wŏnsan: { name: "Wonsan", ko: "원산" },
  Chongjin: { name: "Chongjin", ko: "청진" },
  Sariwŏn: { name: "Sariwon", ko: "사리원" },
  Sinŭiju: { name: "Sinuiju", ko: "신의주" },
  Haeju: { name: "Haeju", ko: "해주" },
  Kanggye: { name: "Kanggye", ko: "강계" },
  Hyesan: { name: "Hyesan", ko: "혜산" },
  Songnim: { name: "Songnim", ko: "송림" },
  "Manp’o": { name: "Manpo", ko: "만포" },
  "P’yŏngsŏng": { name: "Pyongsong", ko: "평성" },
  Rajin: { name: "Rajin", ko: "라진" },
  Kilju: { name: "Kilju", ko: "길주" },
  Anju: { name: "Anju", ko: "안주" },
  Ŭiju: { name: "Uiju", ko: "의주" },
  Hoeryŏng: { name: "Hoeryong", ko: "회령" },
  Sunan: { name: "Sunan", ko: "순안" },
  Kusŏng: { name: "Kusong", ko: "구성" },
  Chŏngju: { name: "Chongju", ko: "정주" },
  Sŏnbong: { name: "Sonbong", ko: "선봉" },
  "Musan-ŭp": { name: "Musan", ko: "무산" },
  Yŏngbyŏn: { name: "Yongbyon", ko: "영변" },
  "Kimch’aek-si": { name: "Kimchaek", ko: "김책" },
  Seoul: { name: "Seoul", ko: "서울" },
  Incheon: { name: "Incheon", ko: "인천" },
  Busan: { name: "Busan", ko: "부산" },
  Daegu: { name: "Daegu", ko: "대구" },
  Daejeon: { name: "Daejeon", ko: "대전" },
  Gwangju: { name: "Gwangju", ko: "광주" },
  Ulsan: { name: "Ulsan", ko: "울산" },
  Suwon: { name: "Suwon", ko: "수원" },
  Chuncheon: { name: "Chuncheon", ko: "춘천" },
  Gangneung: { name: "Gangneung", ko: "강릉" },
  Sokcho: { name: "Sokcho", ko: "속초" },
  Pohang: { name: "Pohang", ko: "포항" },
  Dandong: { name: "Dandong", ko: "단둥" },
  Vladivostok: { name: "Vladivostok", ko: "블라디보스토크" },
  Beijing: { name: "Beijing", ko: "베이징" },
  Tokyo: { name: "Tokyo", ko: "도쿄" },
  Hanoi: { name: "Hanoi", ko: "하노이" },
  Singapore: { name: "Singapore", ko: "싱가포르" },
};

export interface HandPlace extends MajorPlace {
  readonly at: Point;
  readonly minZoom: number;
}

/** Places that GeoNames' list of a thousand people or more does not hold. */
export const HAND_PLACES: readonly HandPlace[] = [
  { name: "Panmunjom", ko: "판문점", at: [126.677, 37.956], minZoom: 8 },
  { name: "Sinpo", ko: "신포", at: [128.186, 40.034], minZoom: 8 },
  { name: "Tanchon", ko: "단천", at: [128.911, 40.458], minZoom: 8 },
  { name: "Huichon", ko: "희천", at: [126.276, 40.171], minZoom: 8 },
  { name: "Tokchon", ko: "덕천", at: [126.315, 39.766], minZoom: 8 },
];

export interface AreaName {
  readonly name: string;
  readonly ko: string | null;
  readonly at: Point;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export const COUNTRIES: readonly AreaName[] = [
  { name: "North Korea", ko: "조선", at: [126.9, 40.3], minZoom: 4, maxZoom: 6 },
  { name: "South Korea", ko: "한국", at: [128.1, 36.5], minZoom: 4, maxZoom: 6 },
  { name: "China", ko: "중국", at: [104, 35.5], minZoom: 2, maxZoom: 6 },
  { name: "Japan", ko: "일본", at: [138.2, 36.6], minZoom: 3, maxZoom: 6 },
  { name: "Russia", ko: "러시아", at: [98, 61], minZoom: 2, maxZoom: 6 },
  { name: "Mongolia", ko: "몽골", at: [103.5, 46.6], minZoom: 3, maxZoom: 6 },
  { name: "Vietnam", ko: "베트남", at: [108.2, 13.6], minZoom: 4, maxZoom: 6 },
  { name: "Laos", ko: null, at: [102.5, 19.2], minZoom: 5, maxZoom: 6 },
  { name: "Cambodia", ko: null, at: [104.9, 12.7], minZoom: 5, maxZoom: 6 },
  { name: "Thailand", ko: null, at: [101.2, 15.4], minZoom: 4, maxZoom: 6 },
  { name: "Myanmar", ko: null, at: [96.2, 21.6], minZoom: 4, maxZoom: 6 },
  { name: "Malaysia", ko: null, at: [102.3, 4.2], minZoom: 5, maxZoom: 6 },
  { name: "Indonesia", ko: null, at: [113.5, -1], minZoom: 3, maxZoom: 6 },
  { name: "Philippines", ko: null, at: [121.5, 16.4], minZoom: 4, maxZoom: 6 },
  { name: "India", ko: null, at: [79, 22.5], minZoom: 2, maxZoom: 6 },
  { name: "Kazakhstan", ko: null, at: [67.5, 48], minZoom: 3, maxZoom: 6 },
  { name: "Iran", ko: null, at: [54.5, 32.6], minZoom: 3, maxZoom: 6 },
  { name: "Pakistan", ko: null, at: [69, 29.5], minZoom: 4, maxZoom: 6 },
  { name: "Australia", ko: null, at: [134.5, -25], minZoom: 2, maxZoom: 6 },
  { name: "United States", ko: null, at: [-99, 39.5], minZoom: 2, maxZoom: 6 },
  { name: "Canada", ko: null, at: [-106, 57], minZoom: 2, maxZoom: 6 },
  { name: "Mexico", ko: null, at: [-102.5, 23.8], minZoom: 3, maxZoom: 6 },
  { name: "Brazil", ko: null, at: [-53, -10], minZoom: 2, maxZoom: 6 },
  { name: "Argentina", ko: null, at: [-65.5, -35.5], minZoom: 3, maxZoom: 6 },
  { name: "France", ko: null, at: [2.4, 46.8], minZoom: 4, maxZoom: 6 },
  { name: "Germany", ko: null, at: [10.3, 51], minZoom: 4, maxZoom: 6 },
  { name: "United Kingdom", ko: null, at: [-1.6, 52.8], minZoom: 4, maxZoom: 6 },
  { name: "Ukraine", ko: null, at: [31.5, 49], minZoom: 4, maxZoom: 6 },
  { name: "Turkey", ko: null, at: [35, 39], minZoom: 4, maxZoom: 6 },
  { name: "Saudi Arabia", ko: null, at: [44.5, 24], minZoom: 3, maxZoom: 6 },
  { name: "Egypt", ko: null, at: [29.5, 26.6], minZoom: 4, maxZoom: 6 },
  { name: "South Africa", ko: null, at: [24, -29], minZoom: 3, maxZoom: 6 },
];

export const SEAS: readonly AreaName[] = [
  { name: "Yellow Sea", ko: "황해", at: [123.3, 36], minZoom: 4, maxZoom: 8 },
  { name: "West Sea of Korea", ko: "조선서해", at: [124.3, 38.35], minZoom: 7, maxZoom: 9 },
  { name: "Korea Bay", ko: "서한만", at: [124.2, 39.2], minZoom: 7, maxZoom: 10 },
  { name: "East Sea / Sea of Japan", ko: "동해", at: [132.4, 39.4], minZoom: 4, maxZoom: 6 },
  { name: "East Sea / Sea of Japan", ko: "동해", at: [129.8, 39.2], minZoom: 7, maxZoom: 9 },
  { name: "Gulf of Chihli (Bohai)", ko: "보하이해", at: [119.6, 38.7], minZoom: 6, maxZoom: 8 },
  { name: "East China Sea", ko: "동중국해", at: [125.2, 29.8], minZoom: 4, maxZoom: 8 },
  { name: "South China Sea", ko: "남중국해", at: [114.2, 15.4], minZoom: 4, maxZoom: 8 },
  { name: "Sea of Okhotsk", ko: "오호츠크해", at: [149, 54], minZoom: 3, maxZoom: 7 },
  { name: "Philippine Sea", ko: "필리핀해", at: [132.5, 19.5], minZoom: 4, maxZoom: 7 },
  { name: "Pacific Ocean", ko: "태평양", at: [165, 28], minZoom: 2, maxZoom: 6 },
  { name: "Indian Ocean", ko: "인도양", at: [80, -18], minZoom: 2, maxZoom: 6 },
  { name: "Atlantic Ocean", ko: "대서양", at: [-40, 28], minZoom: 2, maxZoom: 6 },
];
