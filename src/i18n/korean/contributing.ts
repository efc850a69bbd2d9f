// The forms for a correction and an observation. What they make goes to the project and is in
// English in every language.

import type { Translations } from "../translations";
import { countWordsOf } from "../vocabulary";

export const contributing: Translations["contributing"] = {
  proposal: {
    title: "관측 제안",
    at: { before: "장소: ", after: "" },
    seen: "관측 내용",
    observed: "관측일",
    dateHint: "2019-03-02, 2018-08, 2018-10-31~(대략), 2018-07-20/2018-07-22 형식.",
    reads: (dates) => `읽은 날짜: ${dates.join("; ")}.`,
    activity: "활동",
    confidence: "신뢰도",
    confidenceHint: "출처의 표현대로 고르세요.",
    headline: "제목",
    headlineHint: "자신의 말로 쓴 한 줄.",
    summary: "요약",
    summaryHint: "자신의 말로 쓰되, 출처보다 더 정확하거나 더 확실하게 쓰지 마세요.",
    imagery: "촬영일",
    imageryHint: "한 줄에 하나씩.",
    structures: "구조물",
    choose: "선택",
    report: "근거 보고서",
    address: "주소",
    addressHint: "http 또는 https.",
    reportTitle: "보고서 제목",
    reportTitleHint: "원문에 적힌 그대로.",
    publisher: "발행처",
    published: "발행일",
    authors: "저자",
    authorsHint: "한 줄에 한 명씩. 원문에 저자가 없으면 비워 두세요.",
    language: "언어",
    languageHint: "en, ko, ja …",
    kind: "종류",
    known: { before: "카탈로그에 이미 있는 보고서: ", after: "" },
    observedAfterReport:
      "관측일이 보고서 발행일보다 늦습니다. 두 날짜 가운데 하나가 잘못되었습니다.",
    imagedAfterReport: "촬영일이 보고서 발행일보다 늦습니다. 두 날짜 가운데 하나가 잘못되었습니다.",
  },
  correction: {
    title: "정정 제안",
    records: { observation: "관측", site: "장소", event: "사건" },
    of: { before: (record) => `${record} `, after: "" },
    field: "항목",
    fields: {
      observed: "관측일(observed)",
      activity: "활동(activity)",
      confidence: "신뢰도(confidence)",
      headline: "제목(headline)",
      summary: "요약(summary)",
      structures: "구조물(structures)",
      imagery: "영상(imagery)",
      reports: "보고서(reports)",
      name: "이름(name)",
      aliases: "다른 이름(aliases)",
      kind: "종류(kind)",
      region: "지역(region)",
      location: "위치(location)",
      date: "날짜(date)",
      place: "개최지(place)",
      participants: "참가국(participants)",
      "something else": "그 밖의 것",
    },
    choose: "잘못된 항목 선택",
    present: "현재 내용: ",
    proposed: "고칠 내용",
    why: "이유",
    source: "출처(주소)",
    sourceHint: "확인할 수 있는 곳. 단순한 오기라면 비워 두어도 됩니다.",
    noField: "아직 비어 있습니다. 잘못된 항목을 선택하세요.",
    same: "현재 기록과 같습니다.",
  },
  nothingSent:
    "여기서는 아무것도 전송되지 않습니다. 이 양식은 카탈로그에 넣을 텍스트를 만듭니다. 직접 복사하거나 " +
    "저장하거나 이슈에 붙여 넣으세요.",
  block: {
    title: "제안 텍스트",
    incomplete: (fields) =>
      `양식을 모두 채우면 여기에 나타납니다. 고쳐야 할 항목: ${countWordsOf(fields)}개.`,
    ready: "준비되었습니다. 전달하기 전에 한 번 더 읽어 보세요.",
    copy: "복사",
    copyName: "복사: 제안 텍스트",
    save: "파일로 저장",
    issue: (host) => `내용이 채워진 이슈 열기: ${host}`,
    cut: " (텍스트가 길어 주소에 들어가지 않습니다. 복사해서 그곳에 붙여 넣으세요)",
    noRepository:
      "이 Nadir에는 제안을 받는 저장소가 지정되어 있지 않아 텍스트를 복사하거나 저장할 수만 있습니다. 이 " +
      "카탈로그를 관리하는 곳에 보내 주세요.",
  },
};
