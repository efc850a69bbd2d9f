// What our own source uses of the browser, by the types of TypeScript: `element.inert` counts because
// element is an HTMLElement, whatever it is called. Elements and attributes of JSX count as HTML.

import { relative } from "node:path";
import ts from "typescript";
import { globalKeysOf, memberKeysOf } from "./builtinKeys";
import type { CompatData } from "./compatData";
import type { FeatureUse } from "./featureUse";

const LIBRARY = /\/typescript\/lib\/lib\.[^/]+\.d\.ts$/;
/** React's names of attributes that HTML writes otherwise. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

/** Of the files of tsconfig.json that `isWanted` names. */
export function typedFeaturesOf(
  root: string,
  isWanted: (file: string) => boolean,
  data: CompatData,
): FeatureUse[] {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = parsed.fileNames.filter((name) => isWanted(relative(root, name)));
  const program = ts.createProgram(names, { ...parsed.options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isWanted(relative(root, fileName)))
    .flatMap((source) => usesIn(source, relative(root, source.fileName), checker, data));
}

function usesIn(
  source: ts.SourceFile,
  file: string,
  checker: ts.TypeChecker,
  data: CompatData,
): FeatureUse[] {
  const uses: FeatureUse[] = [];
  const note = (node: ts.Node, keys: readonly string[]): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (keys.length > 0) uses.push({ file, line, keys });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      note(node.name, accessKeys(node.expression, node.name, checker, data));
    else if (ts.isIdentifier(node) && isValue(node) && isOfLibrary(node, checker))
      note(node, globalKeysOf(node.text, data));
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
      noteElement(node, note, data);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The member's keys by the type it is read from, or by those that this type builds on. */
function accessKeys(
  owner: ts.Expression,
  member: ts.Identifier | ts.PrivateIdentifier,
  checker: ts.TypeChecker,
  data: CompatData,
): string[] {
  if (!isOfLibrary(member, checker)) return [];
  if (ts.isIdentifier(owner) && isOfLibrary(owner, checker)) {
    const own = memberKeysOf(owner.text, member.text, data);
    if (own.length > 0) return own;
  }
  const type = checker.getNonNullableType(checker.getTypeAtLocation(owner));
  const types = type.isUnionOrIntersection() ? type.types : [type];
  const names = types.flatMap((each) => namesOf(checker.getApparentType(each), checker));
  return [...new Set(names)].flatMap((name) => memberKeysOf(name, member.text, data));
}

function namesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const symbol = type.getSymbol();
  if (!symbol) return [];
  const declared = checker.getDeclaredTypeOfSymbol(symbol);
  const bases = declared.isClassOrInterface() ? checker.getBaseTypes(declared) : [];
  return [symbol.getName(), ...bases.flatMap((each) => namesOf(each, checker))];
}

/** Node's types declare some of the same names once more. */
function isOfLibrary(node: ts.Node, checker: ts.TypeChecker): boolean {
  const declarations = checker.getSymbolAtLocation(node)?.getDeclarations() ?? [];
  return declarations.some((each) => LIBRARY.test(each.getSourceFile().fileName));
}

/** A name that is read when the program runs; not one of a type, a member or a feature test. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  return !ts.isTypeOfExpression(parent) && !ts.isPartOfTypeNode(node);
}

function noteElement(
  node: ts.JsxOpeningLikeElement,
  note: (node: ts.Node, keys: readonly string[]) => void,
  data: CompatData,
): void {
  if (!ts.isIdentifier(node.tagName) || !/^[a-z]/.test(node.tagName.text)) return;
  const element = `html.elements.${node.tagName.text}`;
  if (data.has(element)) note(node, [element]);
  for (const attribute of node.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name)) continue;
    const { text } = attribute.name;
    const name = ATTRIBUTES[text] ?? text.toLowerCase();
    const keys = [`${element}.${name}`, `html.global_attributes.${name}`];
    note(attribute, keys.filter(data.has).slice(0, 1));
  }
}
