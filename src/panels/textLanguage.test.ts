import { afterEach, describe, expect, it } from "vitest";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import { reportAt } from "./records.fixture";
import { nameLanguageOf, proseLanguage } from "./textLanguage";
import { titleLanguageOf } from "./titleLanguage";

afterEach(() => speak(ENGLISH));

const title = (text: string, lang: string, titleSupplied = false) =>
  titleLanguageOf(reportAt("x", "2019", { title: text, lang, titleSupplied }));

describe("titleLanguageOf", () => {
  it("is the page's language where the title is in it", () => {
    expect(title("북한, 서해 동창리 로켓 발사장서 엔진 연소실험", "ko")).toBe("ko");
    expect(title("Satelliittikuvat paljastavat toimintaa", "fi")).toBe("fi");
    expect(title("КНДР готовится к параду", "ru")).toBe("ru");
  });

  it("is the page's own for English and for a supplied description", () => {
    expect(title("Test or No Test?", "en")).toBeUndefined();
    expect(title("38 North: floating drydock at Sinpo moved", "ko", true)).toBeUndefined();
    expect(title("KBS World (Arabic): 38 North on Mirim", "ar")).toBeUndefined();
    expect(title("Shipyard at Chongjin being modernized", "de", true)).toBeUndefined();
  });

  it("follows the script of a supplied title", () => {
    expect(title("국정원: 동창리 복구", "ko", true)).toBe("ko");
    expect(title("38ノース 東倉里", "ja", true)).toBe("ja");
  });
});

describe("names", () => {
  it("knows hangul", () => {
    expect(nameLanguageOf("서해위성발사장")).toBe("ko");
    expect(nameLanguageOf("Tongch'ang-ri")).toBeUndefined();
  });
});

it("is marked on a Korean page where it is not Korean", () => {
  expect(proseLanguage()).toBeUndefined();
  speak(korean);
  expect(proseLanguage()).toBe("en");
  expect([nameLanguageOf("서해위성발사장"), nameLanguageOf("38 North")]).toEqual([undefined, "en"]);
  expect(title("북한, 서해 동창리 로켓 발사장서 엔진 연소실험", "ko")).toBeUndefined();
  expect(title("Satelliittikuvat paljastavat toimintaa", "fi")).toBe("fi");
  expect(title("Test or No Test?", "en")).toBe("en");
  expect(title("38 North: floating drydock at Sinpo moved", "ko", true)).toBe("en");
});
