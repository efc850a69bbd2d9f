import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fetchJson, parseJson } from "../../src/data/fetchJson";
import { parseCatalog } from "../../src/data/parseCatalog";
import { koreanSentenceOf } from "../../src/i18n/korean/sentences";
import { LARGEST_ANSWER_BYTES } from "../../src/imagery/askService";
import { decodeView } from "../../src/url/codec";

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}

describe("notices of a link", () => {
  const notices = decodeView({
    path: "nowhere/",
    query: "from=soon&kind=palace&obs=A B&lang=de&at=1&colour=red&axis=x",
  }).notices.map(({ parameter, message }) => `${parameter}: ${koreanSentenceOf(message)}`);

  it("are in Korean, what was in the link as it was", () => {
    expect(notices).toEqual([
      "path: “nowhere/”: Nadir에 없는 페이지입니다",
      "from: “soon”: 읽을 수 없는 값입니다. 필요한 값: 날짜(예: 2019-03-02)",
      "kind: “palace”: 알 수 없는 값입니다",
      "obs: “A B”: 읽을 수 없는 값입니다. 필요한 값: 관측의 식별자",
      "at: “1”: 읽을 수 없는 값입니다. 필요한 값: 위도,경도,확대 단계(예: 39.660,124.705,12)",
      "axis: “x”: 읽을 수 없는 값입니다. 필요한 값: imaged(촬영) 또는 reported(보도)",
      "lang: “de”: 읽을 수 없는 값입니다. 필요한 값: en 또는 ko",
      "colour: 알 수 없는 매개변수입니다",
    ]);
  });

  it("keep a text that looks like a sentence of ours", () => {
    const { notices } = decodeView({ path: "", query: "from=The catalog&kind=“x” is not known" });
    expect(notices.map(({ message }) => koreanSentenceOf(message))).toEqual([
      "“The catalog”: 읽을 수 없는 값입니다. 필요한 값: 날짜(예: 2019-03-02)",
      "““x” is not known”: 알 수 없는 값입니다",
    ]);
  });
});

describe("failures of loading", () => {
  it.each([
    ["", "카탈로그를 읽지 못했습니다. 이유: 파일이 비어 있습니다."],
    ["<html>", "카탈로그를 읽지 못했습니다. 이유: 데이터 대신 웹 페이지가 왔습니다."],
    ["{", "카탈로그를 읽지 못했습니다. 이유: 파일이 손상되었거나 잘렸습니다."],
  ])("of %j", (text, korean) => {
    expect(koreanSentenceOf(messageOf(() => parseJson(text, "The catalog")))).toBe(korean);
  });

  it("without a server", async () => {
    const asked = fetchJson("http://127.0.0.1:9/", "The search index", AbortSignal.timeout(5000));
    const reason = await asked.catch((error: Error) => error.message);
    expect(koreanSentenceOf(String(reason))).toBe(
      "검색 색인을 불러오지 못했습니다. 이유: 서버에 연결할 수 없습니다.",
    );
  });

  it("of a catalog in another format, with what to do", () => {
    const reason = messageOf(() => parseCatalog({ format: 2 }, "http://127.0.0.1/index.json"));
    expect(koreanSentenceOf(reason)).toBe(
      "카탈로그를 읽지 못했습니다. 이유: 형식 2입니다. 필요한 형식: 1. 페이지를 새로 고치세요.",
    );
  });

  it("within another sentence", () => {
    expect(
      koreanSentenceOf(
        "The details of the events did not come: The details of the events could not be loaded: the server answered 500.",
      ),
    ).toBe(
      "사건의 상세 정보를 받지 못했습니다. 이유: 사건의 상세 정보를 불러오지 못했습니다. 이유: 서버 응답 코드 500.",
    );
  });

  it("of several columns, each", () => {
    expect(
      koreanSentenceOf(
        "observations.parquet could not be read: column “a”: found no such column, expected true or false (BOOLEAN); column “b”: found a record, expected text (STRING).",
      ),
    ).toBe(
      "observations.parquet을(를) 읽지 못했습니다. 이유: 열 “a”: 찾은 값 그런 열 없음, 필요한 값 참 또는 거짓(BOOLEAN); 열 “b”: 찾은 값 기록, 필요한 값 텍스트(STRING).",
    );
  });
});

describe("failures of services", () => {
  it.each([
    [
      "Earth Search has had too many questions (429) and asks to wait 2 minutes.",
      "Earth Search: 요청이 너무 많습니다(429). 2분 기다려 달라고 합니다.",
    ],
    [
      `Earth Search sent more than ${LARGEST_ANSWER_BYTES / 2 ** 20} MB.`,
      "Earth Search: 20MB가 넘는 응답을 보냈습니다.",
    ],
    [
      "St. Louis Maps did not answer within 15 seconds.",
      "St. Louis Maps: 15초 안에 응답하지 않았습니다.",
    ],
  ])("%s", (english, korean) => {
    expect(koreanSentenceOf(english)).toBe(korean);
  });
});

describe("any text", () => {
  it("that is not known stays as it is, beside those that are", () => {
    expect(koreanSentenceOf("The moon is in the way.")).toBe("The moon is in the way.");
    expect(koreanSentenceOf("The moon is in the way. Reload the page.")).toBe(
      "The moon is in the way. 페이지를 새로 고치세요.",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(koreanSentenceOf(`¶${text}¶`)).toBe(`¶${text}¶`);
      }),
    );
  });

  it("in a gap comes out once and whole", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const bare = text.replace(/[.!?] /g, ".");
        fc.pre(bare.trim() !== "");
        expect(koreanSentenceOf(`the catalog has no site “${bare}”`)).toBe(
          `카탈로그에 없는 장소입니다: “${bare}”`,
        );
      }),
    );
  });

  it("takes no longer for being hostile", () => {
    const hostile = [
      "found ".repeat(300),
      "“” is not ".repeat(150),
      `x could not be read: ${"column “a”: found b, expected c; ".repeat(50)}.`,
      "A. ".repeat(600),
      "a".repeat(1_000_000),
    ];
    const start = performance.now();
    for (let time = 0; time < 20; time += 1) for (const text of hostile) koreanSentenceOf(text);
    // As many as a page shows of problems: 20 to 50 ms, and much more on a busy machine.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
