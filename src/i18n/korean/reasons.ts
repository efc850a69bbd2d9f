// Why something could not be loaded, read or shown: what stands in the gap of such a sentence. A
// reason ends without a full stop, which the sentence adds.

import type { SentenceTable } from "../sentenceTable";

const things: SentenceTable = {
  "The catalog": "카탈로그",
  "The details of this site": "이 장소의 상세 정보",
  "The details of the events": "사건의 상세 정보",
  "The search index": "검색 색인",
  "The deployment's description": "배포 설명",
  "the events": "사건",
  observation: "관측",
  site: "장소",
  event: "사건",
  publisher: "발행처",
};

const waits: SentenceTable = {
  "a while": "잠시",
  "{count} second": "{count}초",
  "{count} seconds": "{count}초",
  "{count} minute": "{count}분",
  "{count} minutes": "{count}분",
};

const network: SentenceTable = {
  "the server answered {status}": "서버 응답 코드 {status}",
  "the server cannot be reached": "서버에 연결할 수 없습니다",
  "the server cannot be reached, or does not let pages read":
    "서버에 연결할 수 없거나 페이지가 읽지 못하게 되어 있습니다",
  "the server does not answer": "서버가 응답하지 않습니다",
  "the service asks to wait a while (429)": "서비스가 잠시 기다려 달라고 합니다(429)",
  "what came is no picture": "받은 것이 그림이 아닙니다",
  "the service answered {status}": "서비스 응답 코드 {status}",
  "the service cannot be reached from this page": "이 페이지에서 서비스에 연결할 수 없습니다",
  "the satellite did not pass here that day, or the service cannot be reached from this page":
    "그날 위성이 이곳을 지나지 않았거나, 이 페이지에서 서비스에 연결할 수 없습니다",
  "the connection broke off": "연결이 끊어졌습니다",
  "the browser is offline": "브라우저가 오프라인 상태입니다",
  "the answer is cut off": "응답이 잘렸습니다",
  "the host sent another part than was asked for": "서버가 요청한 것과 다른 부분을 보냈습니다",
  "the server sent another part than was asked for": "서버가 요청한 것과 다른 부분을 보냈습니다",
  "the server sent more than was asked for": "서버가 요청한 것보다 많이 보냈습니다",
  "the host does not answer range requests and the file is larger than {count} MB":
    "서버가 파일을 부분별로 보내지 않으며 파일이 {count}MB보다 큽니다",
  "the server does not send parts of files, {reason}":
    "서버가 파일을 부분별로 보내지 않습니다. {reason}",
  "and the whole file is larger than {count} MB": "파일 전체가 {count}MB보다 큽니다",
  "the code for its compression could not be loaded": "압축을 푸는 코드를 불러오지 못했습니다",
};

const files: SentenceTable = {
  "the file is empty": "파일이 비어 있습니다",
  "the file is cut off": "파일이 잘렸습니다",
  "the file is far larger than expected": "파일이 예상보다 훨씬 큽니다",
  "the file is damaged or cut off": "파일이 손상되었거나 잘렸습니다",
  "found a web page, expected data": "데이터 대신 웹 페이지가 왔습니다",
  "found format {found}, expected {expected}": "형식 {found}입니다. 필요한 형식: {expected}",
  "found the compression {id}, expected {expected}":
    "압축 방식 {id}입니다. 필요한 방식: {expected}",
  "it has no usable site": "쓸 수 있는 장소가 없습니다",
  "the location is damaged": "위치가 손상되었습니다",
  "it is damaged or cut off": "손상되었거나 잘렸습니다",
  "it is cut off": "잘렸습니다",
  "it is too large": "너무 큽니다",
};

const tables: SentenceTable = {
  "it is no Parquet file or is cut off (expected {id} at both ends)":
    "Parquet 파일이 아니거나 잘렸습니다(양 끝에 {id} 필요)",
  "its footer is damaged": "꼬리말(footer)이 손상되었습니다",
  "its footer is damaged or the file is cut off": "꼬리말(footer)이 손상되었거나 파일이 잘렸습니다",
  "its footer is far larger than expected": "꼬리말(footer)이 예상보다 훨씬 큽니다",
  "its footer is damaged ({reason})": "꼬리말(footer)이 손상되었습니다({reason})",
  "it contradicts itself": "서로 모순됩니다",
  "a row group has no count of rows": "행 묶음에 행 수가 없습니다",
  "found more than {count} rows, expected fewer": "행이 {count}개를 넘습니다",
  "column “{id}” is not there": "열 “{id}”: 없습니다",
  "column “{id}” is encrypted": "열 “{id}”: 암호화되어 있습니다",
  "column “{id}” does not fit": "열 “{id}”: 맞지 않습니다",
  "column “{id}” is far larger than expected": "열 “{id}”: 예상보다 훨씬 큽니다",
  "column “{id}” of row group {count}: {reason}": "열 “{id}”, 행 묶음 {count}: {reason}",
  "column “{id}”: found {found}, expected {expected}":
    "열 “{id}”: 찾은 값 {found}, 필요한 값 {expected}",
  "its levels are damaged": "수준(level) 정보가 손상되었습니다",
  "its dictionary is damaged": "사전이 손상되었습니다",
  "its lists are damaged": "목록이 손상되었습니다",
  "found a page of an unknown kind": "알 수 없는 종류의 페이지입니다",
  "a page has another length than it says": "페이지의 길이가 적힌 것과 다릅니다",
  "it has more values than it says": "적힌 것보다 값이 많습니다",
  "it has fewer values than the row group has rows": "행 묶음의 행보다 값이 적습니다",
  "found numbers of {count} bits": "{count}비트 수입니다",
  "found the encoding {id}, expected a known one": "알 수 없는 부호화 {id}입니다",
};

const images: SentenceTable = {
  "it is not a TIFF": "TIFF 파일이 아닙니다",
  "one of its blocks is larger than it can be": "블록 하나가 있을 수 없는 크기입니다",
  "one of its blocks is damaged": "블록 하나가 손상되었습니다",
  "its JPEG has more than eight bits": "JPEG가 8비트를 넘습니다",
  "this browser cannot read WebP in the background":
    "이 브라우저는 백그라운드에서 WebP를 읽지 못합니다",
  "its directories run in a circle": "디렉터리가 순환합니다",
  "its header is far too large": "머리말(header)이 지나치게 큽니다",
  "its header is damaged": "머리말(header)이 손상되었습니다",
  "its header points out of the file": "머리말(header)이 파일 밖을 가리킵니다",
  "its header says nonsense": "머리말(header)의 값이 말이 되지 않습니다",
  "it holds no image": "영상이 들어 있지 않습니다",
  "its list of blocks is too short": "블록 목록이 너무 짧습니다",
  "it has no pixels": "픽셀이 없습니다",
  "it is cut into too many blocks": "블록이 너무 많습니다",
  "its kind of colours ({id}) cannot be read here": "색 방식({id})을 여기서는 읽을 수 없습니다",
  "its kind of numbers cannot be read here": "수 형식을 여기서는 읽을 수 없습니다",
  "its compression ({id}) cannot be read here": "압축 방식({id})을 여기서는 읽을 수 없습니다",
  "its predictor ({id}) cannot be read here": "예측 방식({id})을 여기서는 읽을 수 없습니다",
  "this page has no decoder for its compression ({id})":
    "이 페이지에는 압축 방식({id})을 푸는 기능이 없습니다",
  "its blocks are too large; it is not made for reading in parts":
    "블록이 너무 큽니다. 부분별로 읽도록 만든 파일이 아닙니다",
  "it lies outside of its projection": "투영법의 범위를 벗어나 있습니다",
  "it has no palette that could be read": "읽을 수 있는 색상표가 없습니다",
  "it does not say which projection it is in": "어떤 투영법인지 적혀 있지 않습니다",
  "its projection (EPSG:{id}) is none of those this page knows, which are {expected}":
    "투영법(EPSG:{id})을 이 페이지가 알지 못합니다. 아는 것: {expected}",
  "it does not say where it lies": "위치가 적혀 있지 않습니다",
  "its position is nonsense": "위치 값이 말이 되지 않습니다",
  "it has no smaller copies of itself to be seen from here; zoom in":
    "여기서 볼 만한 축소본이 없습니다. 확대하세요",
};

export const reasons: SentenceTable = {
  ...things,
  ...waits,
  ...network,
  ...files,
  ...tables,
  ...images,
};
