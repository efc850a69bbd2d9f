// What people type or paste: dates, the ends of a period, places in any spelling.

import { type HostileInput, inputsOf } from "../hostileInput";
import { LETTERS, MARKUP } from "../hostileTexts";

const DATES = {
  ...MARKUP,
  ...LETTERS,
  "29 February of a common year": "2019-02-29",
  "30 February as an end": "2020-02-28/2020-02-30",
  "month 13": "2019-13",
  "year 0": "0000",
  "negative year": "-0044-03-15",
  "year of five digits": "12019-03-02",
  "year with an exponent": "Y1e309",
  "open on both sides": "../..",
  "ends before it begins": "2019-03-02/2018-03-02",
  "three ends": "2019/2020/2021",
  "circa twice": "2019~~",
  "uncertain in parts": "2019-?03-~02",
  "masked digits": "201X-XX",
  "Arabic digits": "٢٠١٩-٠٣-٠٢",
  "full-width digits": "２０１９-03-02",
  "minus signs": "2019−03−02",
  "newline at the end": "2019-03-02\n",
  "spaces around": " 2019-03-02 ",
  "a moment": "2019-03-02T24:00:00Z",
  "a set": "{2019,2020}",
  season: "2019-21",
  "ten megabytes of slashes": () => "/".repeat(10_000_000),
  "ten megabytes of digits": () => "9".repeat(10_000_000),
  "ten megabytes of spaces": () => " ".repeat(10_000_000),
  "ten megabytes of hyphens": () => "2019-".repeat(2_000_000),
};

const PLACES = {
  ...MARKUP,
  ...LETTERS,
  "beyond the pole": "90.0001, 0",
  "beyond the date line": "0, 180.0001",
  NaN: "NaN, NaN",
  exponent: "1e1, 1e2",
  "seventy seconds": "39°39′70″N 124°42′18″E",
  "two norths": "39 N 124 N",
  "grid reference too long": "51S XD 1234567890 1234567890",
  "grid reference of no zone": "61S XD 12345 12345",
  "grid reference with forbidden letters": "51I OI 12345 12345",
  "link with javascript": "javascript:alert(1)//@39.66,124.705,12z",
  "link with damaged escapes": "https://www.google.com/maps/place/%E0%A4%A/@39.66,124.705",
  "link with a huge zoom": "https://www.openstreetmap.org/#map=1e9/39.66/124.705",
  "link with numbers of 400 digits": `https://maps.example/@${"9".repeat(400)},1`,
  "geo with an endless uncertainty": `geo:39.66,124.705;u=${"9".repeat(400)}`,
  "geo without numbers": "geo:,;u=",
  "ten megabytes of degrees": () => "39°".repeat(3_000_000),
  "500 spaces between": `39.66${" ".repeat(480)}x`,
  "500 minus signs": "-".repeat(500),
  "500 commas": "1,".repeat(250),
};

export const TYPED_TEXTS: readonly HostileInput[] = [
  ...inputsOf("date", DATES),
  ...inputsOf("typed period", DATES),
  ...inputsOf("place", PLACES),
];
