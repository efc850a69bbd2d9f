// Towns, regions and states of the catalog in Korean, as South Korean texts write them: parts that may
// be put together, and names that are said in another way as a whole.

const towns = {
  Pyongyang: "평양",
  Nampo: "남포",
  Wonsan: "원산",
  Kaesong: "개성",
  Kanggye: "강계",
  Kusong: "구성",
  Rason: "나선",
  Hwangju: "황주",
  Chunghwa: "중화",
  Yongbyon: "영변",
  "Punggye-ri": "풍계리",
  "Kumchang-ni": "금창리",
  "Kilju County": "길주군",
  "Taegwan County": "대관군",
  Panmunjom: "판문점",
  Seoul: "서울",
  Incheon: "인천",
  Gyeongju: "경주",
  Beijing: "베이징",
  Dalian: "다롄",
  Moscow: "모스크바",
  Vladivostok: "블라디보스토크",
  "Ulan-Ude": "울란우데",
  "Vostochny Cosmodrome": "보스토치니 우주기지",
  Hanoi: "하노이",
  Singapore: "싱가포르",
  Geneva: "제네바",
  Vienna: "빈",
  Stockholm: "스톡홀름",
  "New York": "뉴욕",
  "Camp David": "캠프 데이비드",
} as const;

const regions = {
  "North Pyongan Province": "평안북도",
  "South Pyongan Province": "평안남도",
  "North Hamgyong Province": "함경북도",
  "South Hamgyong Province": "함경남도",
  "North Hwanghae Province": "황해북도",
  "South Hwanghae Province": "황해남도",
  "Chagang Province": "자강도",
  "Kangwon Province": "강원도",
  "Ryanggang Province": "양강도",
  Maryland: "메릴랜드",
} as const;

const states = {
  "North Korea": "북한",
  DPRK: "북한",
  "South Korea": "한국",
  "Republic of Korea": "한국",
  "United States": "미국",
  China: "중국",
  Russia: "러시아",
  Japan: "일본",
  Vietnam: "베트남",
  Switzerland: "스위스",
  Austria: "오스트리아",
  Sweden: "스웨덴",
  "United Nations": "유엔",
  "UN Security Council": "유엔 안전보장이사회",
  IAEA: "국제원자력기구(IAEA)",
} as const;

const wholes = {
  "Pyongyang / Nampo": "평양·남포",
  "Pyongyang / Chollima": "평양·천리마",
  "Pyongyang (Mangyongdae)": "평양 만경대",
  "North Pyongan Province (Kusong)": `${regions["North Pyongan Province"]} ${towns.Kusong}`,
  "Washington, D.C.": "워싱턴 D.C.",
  Washington: "워싱턴",
  "Washington, D.C., United States": "미국 워싱턴 D.C.",
  "United Nations Headquarters, New York": "뉴욕 유엔 본부",
  "New York and Washington": "뉴욕과 워싱턴",
  "East of Pyongyang": "평양 동쪽",
  "South of Wonsan": "원산 남쪽",
  "Sohae Satellite Launching Station": "서해위성발사장",
} as const;

export const properNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...towns, ...regions, ...states, ...wholes }),
);
