// Sentences that are made where no language is known (links, loading, services), in Korean. The
// English sentence is the key; a test in tools/languages finds the ones that are missing.

import { type SentenceTable, sentenceTranslatorOf } from "../sentenceTable";
import { expectations } from "./expectations";
import { reasons } from "./reasons";
import { services } from "./services";

const links: SentenceTable = {
  "“{text}” is not known": "“{text}”: 알 수 없는 값입니다",
  "“{text}” is not a page of Nadir": "“{text}”: Nadir에 없는 페이지입니다",
  "“{text}” is not {expected}": "“{text}”: 읽을 수 없는 값입니다. 필요한 값: {expected}",
  "this parameter is not known": "알 수 없는 매개변수입니다",
  "this parameter is there more than once: only the first is followed":
    "매개변수가 여러 번 나옵니다. 첫 번째 값만 따릅니다",
  "the {what} “{title}” was withdrawn on {date}: {words}":
    "{what} “{title}”: {date} 철회됨. 사유: {words}",
  "the catalog has no {what} “{id}”": "카탈로그에 없는 {what}입니다: “{id}”",
};

const loading: SentenceTable = {
  // Its reason is a sentence of those below.
  "The details of {name} did not come: {reason}":
    "{name}의 상세 정보를 받지 못했습니다. 이유: {reason}",
  "{name} could not be loaded: {reason}.": "{name|을} 불러오지 못했습니다. 이유: {reason}.",
  "{name} could not be read: {reason}.": "{name|을} 읽지 못했습니다. 이유: {reason}.",
  "{name} cannot be shown: {reason}.": "{name|을} 표시할 수 없습니다. 이유: {reason}.",
  "Reload the page.": "페이지를 새로 고치세요.",
  "Reading the observations was cancelled.": "관측 읽기를 취소했습니다.",
  "The catalog is not here yet.": "카탈로그가 아직 도착하지 않았습니다.",
  "The catalog was closed.": "카탈로그가 닫혔습니다.",
  "The image was closed.": "영상이 닫혔습니다.",
  "The part of the page that reads the catalog has stopped.": "카탈로그를 읽는 부분이 멈췄습니다.",
  "The part of the page that draws images has stopped.": "영상을 그리는 부분이 멈췄습니다.",
  "The part of the page that reads images could not be loaded.":
    "영상을 읽는 부분을 불러오지 못했습니다.",
  "These are {count} observations; an export takes {most} at most.":
    "관측이 {count}건입니다. 한 번에 {most}건까지 내보낼 수 있습니다.",
  "Choose a shorter period or fewer sites.": "기간을 줄이거나 장소를 줄이세요.",
  "The record of the observation {id} could not be read.": "관측 {id}의 기록을 읽지 못했습니다.",
  "{file}: the host does not answer range requests, so the whole file ({count} MB) was loaded.":
    "{file}: 이 서버는 파일을 부분별로 보내지 않아 파일 전체({count}MB)를 불러왔습니다.",
};

const imagery: SentenceTable = {
  "There is no imagery service “{id}” here.": "영상 서비스 “{id}”: 여기에는 없습니다.",
  "The address of the image is not an address on the web.": "영상의 주소가 웹 주소가 아닙니다.",
  "The image has no bands of visible light.": "영상에 가시광선 밴드가 없습니다.",
  "The image has no near infrared, red and green bands.":
    "영상에 근적외선·적색·녹색 밴드가 없습니다.",
  "The image has no short-wave infrared, near infrared and red bands.":
    "영상에 단파적외선·근적외선·적색 밴드가 없습니다.",
  "The browser gave no canvas to read a picture from.":
    "브라우저에서 그림을 읽을 캔버스를 얻지 못했습니다.",
  "{service} sent an empty answer.": "{service}: 빈 응답을 보냈습니다.",
  "{service} sent a web page where data was expected.":
    "{service}: 데이터 대신 웹 페이지를 보냈습니다.",
  "{service} sent an answer that is damaged or cut off.":
    "{service}: 손상되었거나 잘린 응답을 보냈습니다.",
  "{service} sent more than {count} MB.": "{service}: {count}MB가 넘는 응답을 보냈습니다.",
  "{service} has had too many questions (429) and asks to wait {wait}.":
    "{service}: 요청이 너무 많습니다(429). {wait} 기다려 달라고 합니다.",
  "{service} refused: its server answered {status}.":
    "{service}: 요청이 거부되었습니다. 서버 응답 코드 {status}.",
  "{service} cannot be asked: the browser is offline.":
    "{service}: 요청할 수 없습니다. 브라우저가 오프라인 상태입니다.",
  "{service} did not answer: either its server cannot be reached, or it does not let pages of other sites read it; browsers do not say which.":
    "{service}: 응답하지 않았습니다. 서버에 연결할 수 없거나, 다른 사이트의 페이지가 읽지 못하게 되어 있습니다. 어느 쪽인지는 브라우저가 알려 주지 않습니다.",
  "{service} did not answer within {count} seconds.":
    "{service}: {count}초 안에 응답하지 않았습니다.",
  "{service} sent {found} where a list of releases was expected.":
    "{service}: 배포판 목록 대신 다른 것을 보냈습니다({found}).",
  "{service} sent {count} items, far more than were asked for.":
    "{service}: 요청한 것보다 훨씬 많은 장면({count}개)을 보냈습니다.",
  "{service} sent {found} where a list of items was expected.":
    "{service}: 장면 목록 대신 다른 것을 보냈습니다({found}).",
  "{service} has times that cannot be read: the layer's list of times is “{text}”.":
    "{service}: 읽을 수 없는 시각이 있습니다. 레이어의 시각 목록: “{text}”.",
  "{service} has no times: the layer's list of times is “{text}”.":
    "{service}: 시각이 없습니다. 레이어의 시각 목록: “{text}”.",
  "{service} has no times: the layer's list of times is “”.":
    "{service}: 시각이 없습니다. 레이어의 시각 목록이 비어 있습니다.",
  "{service} sent capabilities that are no XML.":
    "{service}: XML이 아닌 기능 문서(capabilities)를 보냈습니다.",
  "{service} answered with an error instead of capabilities.":
    "{service}: 기능 문서(capabilities) 대신 오류를 보냈습니다.",
  "{service} sent <{id}>, not WMS capabilities.":
    "{service}: WMS 기능 문서(capabilities)가 아니라 <{id}>를 보냈습니다.",
  "{service} sent no WMTS capabilities.":
    "{service}: WMTS 기능 문서(capabilities)를 보내지 않았습니다.",
  "{service} has no layer “{id}”.": "{service}: 레이어 “{id}”: 없습니다.",
  "{service} does not draw this layer in Web Mercator (EPSG:3857).":
    "{service}: 이 레이어를 웹 메르카토르(EPSG:3857)로 그리지 않습니다.",
  "{service} has no tiles by time of this layer.":
    "{service}: 이 레이어에는 시각별 타일이 없습니다.",
  "{service} does not offer this layer in Web Mercator tiles of 256 pixels.":
    "{service}: 이 레이어를 256픽셀 웹 메르카토르 타일로 제공하지 않습니다.",
  "{service} does not say where its tiles are.":
    "{service}: 타일이 어디 있는지 알려 주지 않습니다.",
};

const page: SentenceTable = {
  "this part of the page did not come.": "페이지의 이 부분을 받지 못했습니다.",
  "This image has no such rendering.": "이 영상에는 그런 표현 방식이 없습니다.",
  "The browser is offline.": "브라우저가 오프라인 상태입니다.",
  "Tiles do not arrive: {reason}.": "타일이 오지 않습니다. 이유: {reason}.",
  "The base layer “{id}” is not known here.": "바탕지도 “{id}”: 여기서는 알 수 없습니다.",
  "“{service}” has no image “{id}” (any more).": "“{service}”: 영상 “{id}” 없음(또는 없어짐).",
  "The browser has no canvas to draw a picture on.": "브라우저에 그림을 그릴 캔버스가 없습니다.",
  "The browser could not make a picture of this size.":
    "브라우저가 이 크기의 그림을 만들지 못했습니다.",
  "the server answered {status} for {id}": "서버 응답 코드 {status}: {id}",
  "Still empty.": "아직 비어 있습니다.",
  "Expected {expected}.": "필요한 값: {expected}.",
};

const problems: SentenceTable = {
  "number {count}": "{count}번",
  "row {count}": "{count}행",
  "item {count}": "항목 {count}",
  "is not a known field": "알 수 없는 필드입니다",
  "the host does not answer range requests, so the whole file ({count} MB) was loaded":
    "이 서버는 파일을 부분별로 보내지 않아 파일 전체({count}MB)를 불러왔습니다",
  "found damaged JSON": "손상된 JSON입니다",
  "found it twice, expected it once": "두 번 나옵니다. 한 번만 있어야 합니다",
  "found “{id}” again, expected each id once":
    "“{id}”: 다시 나옵니다. 식별자는 한 번씩만 있어야 합니다",
  "found lists or records far too deep in each other, expected details":
    "목록이나 기록이 지나치게 깊이 겹쳐 있습니다. 필요한 값: 상세 정보",
  "found lists or records more than {count} deep, expected fewer":
    "목록이나 기록이 {count}단계보다 깊이 겹쳐 있습니다",
  "found {count} more times that cannot be read, expected none":
    "읽을 수 없는 시각이 {count}개 더 있습니다",
  "found {count} more damaged records, expected none": "손상된 기록이 {count}건 더 있습니다",
  "found {count} more mistakes, expected none": "잘못된 곳이 {count}군데 더 있습니다",
  "found hidden signs in {count} more records; shown without them":
    "보이지 않는 문자가 있는 기록이 {count}건 더 있습니다. 그 문자를 빼고 표시합니다",
  "found too much damage; the other {count} records were not read":
    "손상이 너무 많아 나머지 기록 {count}건은 읽지 않았습니다",
  "found {count} characters, expected at most {most}": "{count}자입니다. {most}자까지 허용됩니다",
  "found {count} entries, expected at most {most}; the other {rest} entries were not read":
    "항목이 {count}개입니다. {most}개까지 허용되어 나머지 {rest}개는 읽지 않았습니다",
  "found {count} entries, expected at most {most}":
    "항목이 {count}개입니다. {most}개까지 허용됩니다",
  "found {found} in row {count}, expected this observation":
    "{count}행에 다른 것이 있습니다({found}). 이 관측이 있어야 합니다",
  "found another observation in {count} rows, expected the order of the table":
    "{count}개 행에 다른 관측이 있습니다. 표의 순서와 같아야 합니다",
  "{count} more row could not be read": "읽지 못한 행이 {count}개 더 있습니다",
  "{count} more rows could not be read": "읽지 못한 행이 {count}개 더 있습니다",
  "found other signs than letters, digits, dots and hyphens":
    "글자, 숫자, 점, 하이픈이 아닌 문자가 있습니다",
  "found {found}, expected {expected}": "찾은 값: {found}, 필요한 값: {expected}",
  "expected {expected}": "필요한 값: {expected}",
};

/** The gaps that are ours; {text}, {title}, {id}, {words} and {service} are the words of others. */
const SPOKEN_GAPS = new Set(["name", "reason", "found", "expected", "what", "wait"]);

export const koreanSentenceOf = sentenceTranslatorOf({
  sentences: { ...links, ...loading, ...imagery, ...page, ...problems, ...services },
  phrases: { ...reasons, ...expectations },
  spokenGaps: SPOKEN_GAPS,
  inflected: (value, particle) => value + (particle === "" ? "" : particleAfter(value)),
});

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINAL_COUNT = 28;

/** 을 after a final consonant, 를 after a vowel, both after letters that are read in several ways. */
function particleAfter(value: string): string {
  const code = value.charCodeAt(value.length - 1);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return "을(를)";
  return (code - FIRST_SYLLABLE) % FINAL_COUNT === 0 ? "를" : "을";
}
