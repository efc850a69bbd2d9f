// A YAML file with the line of everything in it.

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { FieldPath } from "./draft";
import type { Finding } from "./finding";
import type { SourceFile } from "./readSourceFiles";

/** The reader of YAML takes long for brackets in brackets, and may run out of stack. */
const MOST_BRACKETS = 1000;
/** Broken lines are repeated in messages, and may be very long. */
const LONGEST_MESSAGE = 500;

export interface YamlFile {
  readonly value: unknown;
  /** The line of a field's name or a list's item; of the nearest thing around a missing one. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Reads a file; null when its syntax is so broken that nothing in it can be trusted. */
export function readYamlFile({ path, text }: SourceFile, findings: Finding[]): YamlFile | null {
  if (bracketDepthOf(text) > MOST_BRACKETS) {
    const message = `found more than ${MOST_BRACKETS} brackets in each other, expected plain records`;
    findings.push({ severity: "error", file: path, line: 1, record: null, field: null, message });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const report = (line: number, message: string) =>
    findings.push({
      ...{ severity: "error" as const, file: path, line, record: null, field: null },
      message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    });

  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const found = code === "DUPLICATE_KEY" ? keyAt(text, pos[0]) : message;
    report(lineAt(pos[0]), sentenceOf(code, found));
  }
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return null;
  try {
    return {
      value: document.toJS({ maxAliasCount: 100 }),
      lineOf: (field) => lineAt(offsetOf(document, field)),
    };
  } catch (error) {
    report(1, `found YAML that cannot be read (${String(error)}), expected plain values`);
    return null;
  }
}

/** Brackets in texts count too; none of the catalog's holds a thousand that stay open. */
function bracketDepthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = "[{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function sentenceOf(code: string, found: string): string {
  return code === "DUPLICATE_KEY"
    ? `found the field “${found}” again, expected it once`
    : `found broken YAML: ${found}`;
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? "";
}

function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return (node as Node | null)?.range?.[0] ?? null;
}
