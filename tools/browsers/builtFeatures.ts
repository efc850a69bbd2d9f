// What a built script uses, without types: names of the browser's own, members of them, syntax, and
// methods of the language. A method that two types share counts as the older one; methods of the
// page's things are left to typedFeatures.ts, since our own and theirs have the same names too often.

import ts from "typescript";
import { globalKeysOf, memberKeysOf } from "./builtinKeys";
import type { CompatData } from "./compatData";
import type { FeatureUse } from "./featureUse";

/** Shorter names are what the minifier calls our own things. */
const SHORTEST_GLOBAL = 5;

const STATIC_BLOCK = "javascript.classes.static.initialization_blocks";
const REGEX_FLAGS: Readonly<Record<string, string>> = {
  d: "javascript.builtins.RegExp.hasIndices",
  s: "javascript.builtins.RegExp.dotAll",
  v: "javascript.builtins.RegExp.unicodeSets",
  y: "javascript.builtins.RegExp.sticky",
};
const REGEX_SYNTAX: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, "javascript.regular_expressions.lookbehind_assertion"],
  [/\(\?[ims-]+:/, "javascript.regular_expressions.modifier"],
  [/\(\?<[A-Za-z]/, "javascript.regular_expressions.named_capturing_group"],
  [/\\p\{/i, "javascript.regular_expressions.unicode_character_class_escape"],
];

export function builtFeaturesOf(file: string, script: string, data: CompatData): FeatureUse[] {
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const methods = methodKeysOf(data);
  const uses: FeatureUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const keys of usesOf(node, methods, data)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (keys.length > 0) uses.push({ file, line: line + 1, keys });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Keys of all types of the language that have a method of this name. */
function methodKeysOf(data: CompatData): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of data.keys) {
    const member = /^javascript\.builtins\.[A-Z]\w*\.([a-z]\w*)$/.exec(key)?.[1];
    if (member === undefined) continue;
    found.set(member, [...(found.get(member) ?? []), key]);
  }
  return found;
}

/** The features of one place, each with the keys that it may mean. */
function usesOf(
  node: ts.Node,
  methods: ReadonlyMap<string, readonly string[]>,
  data: CompatData,
): (readonly string[])[] {
  if (ts.isRegularExpressionLiteral(node)) return regexKeys(node.text).map((key) => [key]);
  if (ts.isClassStaticBlockDeclaration(node)) return [[STATIC_BLOCK]];
  if (ts.isPropertyAccessExpression(node)) {
    const { expression: owner, name, parent } = node;
    const own = ts.isIdentifier(owner) ? memberKeysOf(owner.text, name.text, data) : [];
    if (own.length > 0) return [own];
    const isCalled = ts.isCallExpression(parent) && parent.expression === node;
    return isCalled ? [methods.get(name.text) ?? []] : [];
  }
  if (ts.isIdentifier(node) && isGlobalUse(node)) return [globalKeysOf(node.text, data)];
  return [];
}

/** Called, made anew, or read from; `typeof X` is a feature test. */
function isGlobalUse(node: ts.Identifier): boolean {
  if (node.text.length < SHORTEST_GLOBAL) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node;
}

function regexKeys(text: string): string[] {
  const end = text.lastIndexOf("/");
  const flags = [...text.slice(end + 1)].flatMap((flag) => REGEX_FLAGS[flag] ?? []);
  const syntax = REGEX_SYNTAX.filter(([form]) => form.test(text.slice(1, end)));
  return [...flags, ...syntax.map(([, key]) => key)];
}
