// What a style sheet uses: properties, their keywords and functions, units, at-rules, media features
// and selectors. Names that MDN's data does not know are left out: they are ours or of all times.

import { AtRule, type Declaration, parse, type Rule } from "postcss";
import type { CompatData } from "./compatData";
import type { FeatureUse } from "./featureUse";

/** Where the data keeps units together under a name of their own. */
const UNIT_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^cq(?:w|h|i|b|min|max)$/, "container_query_length_units"],
  [/^dv(?:w|h|i|b|min|max)$/, "viewport_percentage_units_dynamic"],
  [/^lv(?:w|h|i|b|min|max)$/, "viewport_percentage_units_large"],
  [/^sv(?:w|h|i|b|min|max)$/, "viewport_percentage_units_small"],
];

const PREFIX = "-webkit-";

export function styleFeaturesOf(file: string, css: string, data: CompatData): FeatureUse[] {
  const functions = functionKeysOf(data);
  const uses: FeatureUse[] = [];
  const isGuarded = (node: Declaration | Rule | AtRule): boolean => {
    const { parent } = node;
    if (!parent || (parent.type !== "atrule" && parent.type !== "rule")) return false;
    return (parent instanceof AtRule && parent.name === "supports") || isGuarded(parent);
  };
  parse(css, { from: file }).walk((node) => {
    if (node.type === "comment" || isGuarded(node)) return;
    const keys =
      node.type === "decl"
        ? declarationKeys(node, functions)
        : node.type === "rule"
          ? selectorKeys(node)
          : atRuleKeys(node);
    const line = node.source?.start?.line ?? 0;
    const prefix = node.type === "decl" && hasPrefixedTwin(node) ? PREFIX : undefined;
    for (const key of keys)
      if (data.has(key)) uses.push({ file, line, keys: [key], ...(prefix && { prefix }) });
  });
  return uses;
}

function hasPrefixedTwin({ parent, prop }: Declaration): boolean {
  const twin = `${PREFIX}${prop}`;
  return parent?.nodes?.some((each) => each.type === "decl" && each.prop === twin) ?? false;
}

/** "color-mix" → where the data has it: "css.types.color.color-mix". */
function functionKeysOf(data: CompatData): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of data.keys) {
    if (!key.startsWith("css.types.")) continue;
    const name = key.slice(key.lastIndexOf(".") + 1);
    if (!found.has(name)) found.set(name, key);
  }
  return found;
}

function declarationKeys(
  declaration: Declaration,
  functions: ReadonlyMap<string, string>,
): string[] {
  const { prop, value } = declaration;
  const property = prop.startsWith("--") ? [] : [`css.properties.${prop}`];
  // The data names no prefix for a keyword: it comes with its property.
  const keywordsOf = hasPrefixedTwin(declaration) ? [] : property;
  const plain = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, " ");
  const words = plain.match(/(?<![\w-])-?[a-z][\w-]*(?!\w*\()/gi) ?? [];
  const calls = [...plain.matchAll(/([a-z][\w-]*)\(/gi)].map(([, name = ""]) => name);
  const units = [...plain.matchAll(/\d([a-z]+)/gi)].map(([, unit = ""]) => unit);
  return [
    ...property,
    ...keywordsOf.flatMap((each) => words.map((word) => `${each}.${word}`)),
    ...calls.flatMap((name) => functions.get(name) ?? []),
    ...units.map((unit) => {
      const group = UNIT_GROUPS.find(([units]) => units.test(unit))?.[1];
      return `css.types.length.${group ?? unit}`;
    }),
  ];
}

function selectorKeys({ selector, parent }: Rule): string[] {
  if (parent?.type === "atrule" && "name" in parent && /keyframes$/.test(String(parent.name)))
    return [];
  const names = [...selector.matchAll(/::?([a-z-]+)/g)].map(([, name = ""]) => name);
  const nesting = parent?.type === "rule" || selector.includes("&") ? ["nesting"] : [];
  return [...names, ...nesting].map((name) => `css.selectors.${name}`);
}

function atRuleKeys({ name, params }: AtRule): string[] {
  const own = `css.at-rules.${name}`;
  if (name !== "media") return [own];
  const features = [...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature = ""]) => feature);
  const isRange = /[<>]/.test(params);
  return [
    own,
    ...features.map((each) => `${own}.${each}`),
    ...(isRange ? [`${own}.range_syntax`] : []),
  ];
}
