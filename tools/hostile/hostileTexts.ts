// Texts that have done harm somewhere: markup, addresses that run, names that programs take for
// their own, letters that hide or turn others around. Each is put into every place that takes text.

export const MARKUP: Readonly<Record<string, string>> = {
  script: "<script>globalThis.hacked=1</script>",
  "end of script": "</script><script>alert(1)</script>",
  "end of title": "</title><svg onload=alert(1)>",
  image: '"><img src=x onerror=alert(1)>',
  "attribute in single quotes": "' onmouseover='alert(1)' x='",
  "comment left open": "<!-- --!><script>alert(1)</script>",
  "end of CDATA": "]]></name><script>alert(1)</script>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is text, as an adversary would write it
  template: "{{constructor.constructor('alert(1)')()}}${alert(1)}",
  "escaped already": "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;b",
  "replacement signs": "$& $1 $` $' $$",
  "full-width markup": "＜script＞alert(1)＜/script＞",
  "frame with srcdoc": '<iframe srcdoc="<script>alert(1)</script>">',
  "style sheet": "<style>@import'https://evil.example/x.css'</style>",
  "link in Markdown": "[x](javascript:alert(1)) ![x](https://evil.example/x.png)",
};

export const LETTERS: Readonly<Record<string, string>> = {
  NUL: "So\u0000hae",
  "control characters": "So\u0007\u0008\u001b[31mhae\u007f\u0085x",
  "lone high surrogate": "Sohae\ud800x",
  "lone low surrogate": "Sohae\udc00x",
  "not a character": "Sohae\ufffe\uffffx",
  "right-to-left override": "Sohae\u202egpj.exe",
  "right-to-left isolate left open": "Sohae\u2067\u2066x",
  "Hebrew marks": "\u200f\u200eSohae\u061c",
  "zero-width characters": "So\u200bh\u200ca\u200de\u2060\ufeffx",
  "Cyrillic homographs": "Ѕоhае",
  "combining marks": `Z${"\u0300\u0489".repeat(150)}algo`,
  "variation selectors": `S${"\u{e0100}".repeat(100)}ohae`,
  "tag characters": "Sohae\u{e0041}\u{e007f}",
  "line separators": "So\u2028hae\u2029x",
  "object replacement": "So\ufffchae\ufffd",
  "filler of hangul": "서\u3164해\uffa0",
  "invisible operators": "So\u2061\u2062h\u206aae",
  "annotation between lines": "So\ufff9hae\ufffaevil\ufffb",
  "joined emoji": "👩‍👩‍👧‍👦".repeat(20),
};

export const ADDRESSES: Readonly<Record<string, string>> = {
  javascript: "javascript:alert(1)",
  "javascript in capitals": "JaVaScRiPt:alert(1)",
  "javascript after spaces": "  javascript:alert(1)",
  "javascript with a tab inside": "java\tscript:alert(1)",
  "javascript after a control character": "\u0001javascript:alert(1)",
  data: "data:text/html,<script>alert(1)</script>",
  vbscript: "vbscript:msgbox(1)",
  file: "file:///etc/passwd",
  blob: "blob:https://example.org/1",
  "no scheme": "//evil.example/x",
  backslashes: "https:\\\\evil.example\\x",
  "name and password": "https://example.org@evil.example/",
  "newline in the scheme": "ht\ntps://evil.example/",
  "http inside javascript": "javascript:/*https://example.org/*/alert(1)",
  "quotation mark": 'https://example.org/"onmouseover="alert(1)',
  "homograph host": "https://exаmple.org/",
  "right-to-left override": "https://example.org/\u202egro.live",
  "zero-width host": "https://exam\u200bple.org/",
  "backslash before the at sign": "https://example.org\\@evil.example/",
  "three slashes": "https:///evil.example/",
  "control character in the host": "https://exam\u0009ple.org/",
  "port out of range": "https://example.org:99999/",
  ftp: "ftp://example.org/x",
};

export const IDS: Readonly<Record<string, string>> = {
  __proto__: "__proto__",
  constructor: "constructor",
  prototype: "prototype",
  hasOwnProperty: "hasOwnProperty",
  toString: "toString",
  "parent folder": "../../etc/passwd",
  "escaped parent folder": "%2e%2e%2fetc",
  backslashes: "..\\..\\windows",
  device: "CON",
  "device with an ending": "nul.txt",
  empty: "",
  space: " sohae",
  newline: "sohae\n",
  NUL: "sohae\u0000.json",
  "full-width letters": "ｓｏｈａｅ",
  "very long": "a".repeat(10_000),
  "a million hyphens": "a-".repeat(1_000_000),
};

export const EDGES: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  zero: 0,
  "minus zero": -0,
  huge: 1.7976931348623157e308,
  "beyond safe": 2 ** 53 + 2,
  tiny: 5e-324,
  "NaN as text": "NaN",
  "Infinity as text": "Infinity",
  list: [],
  "list in a list": [[[]]],
  record: {},
  "record with a length": { length: 1e9 },
  // biome-ignore lint/suspicious/noThenProperty: that it is no promise is what is tried
  "record that is called": { toString: "x", valueOf: 1, then: "x", toJSON: 1 },
};

export const TEN_MEGABYTES = 10_000_000;

/** Brackets so many deep, with nothing inside. */
export function nested(depth: number, open = "[", close = "]"): string {
  return open.repeat(depth) + close.repeat(depth);
}
