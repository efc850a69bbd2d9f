// The texts in our source that a person may come to read: literals and templates of several words,
// found in the syntax tree. The gaps of a template become {}.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface SpokenText {
  /** "src/url/codec.ts:130". */
  readonly place: string;
  readonly text: string;
}

/** Two words of which the second is written small, or a word and a gap: no id, no address, no name. */
const PROSE = /\p{L}[,:;]? (?:\(?[a-z]|\{\})|\{\} [a-z]{2}/u;

/** Of all files of a folder that are not tests, in their order. */
export function spokenTextsIn(folder: string): SpokenText[] {
  return readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture|d)\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => spokenTextsOf(join(folder, name), readFileSync(join(folder, name), "utf8")));
}

/** Of the source of one file. */
export function spokenTextsOf(place: string, source: string): SpokenText[] {
  const file = ts.createSourceFile(place, source, ts.ScriptTarget.ES2023, true);
  const found: SpokenText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && PROSE.test(text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${place}:${line + 1}`, text });
    }
    // Two literals that are added are one text.
    if (text === null || ts.isTemplateExpression(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}
