// Which columns a Parquet file must have and of which type; what it has instead is named.

import type { SchemaElement } from "hyparquet";

export type ColumnKind = "text" | "texts" | "json" | "truth" | "count";

export interface ColumnRule {
  readonly name: string;
  readonly kind: ColumnKind;
  /** May the column be left out? */
  readonly isNeeded: boolean;
}

/** Where the values of a column lie. */
export interface ColumnLeaf {
  readonly name: string;
  readonly type: "BYTE_ARRAY" | "BOOLEAN" | "INT32" | "INT64";
  /** The path of the physical column, joined by dots. */
  readonly path: string;
  readonly definitionLevel: number;
  readonly entryLevel: number | null;
}

const WORDS: Record<ColumnKind, string> = {
  text: "text (STRING)",
  texts: "a list of texts (LIST of STRING)",
  json: "JSON text",
  truth: "true or false (BOOLEAN)",
  count: "a whole number (INT32)",
};

interface Branch {
  readonly element: SchemaElement;
  readonly path: readonly SchemaElement[];
}

/** The columns that are there; throws a sentence when one is missing or of another type. */
export function columnLeavesOf(
  file: string,
  schema: readonly SchemaElement[],
  rules: readonly ColumnRule[],
): readonly ColumnLeaf[] {
  const branches = branchesOf(schema);
  const faults: string[] = [];
  const leaves = rules.flatMap((rule): ColumnLeaf[] => {
    const found = branches.filter(({ path }) => path[0]?.name === rule.name);
    const leaf = leafOf(rule, found);
    if (leaf !== null) return [leaf];
    const isMissing = found.length === 0;
    if (isMissing && !rule.isNeeded) return [];
    const words = isMissing ? "no such column" : foundWords(found);
    faults.push(`column “${rule.name}”: found ${words}, expected ${WORDS[rule.kind]}`);
    return [];
  });
  if (faults.length > 0) throw new Error(`${file} could not be read: ${faults.join("; ")}.`);
  return leaves;
}

// Every physical column with the elements from the root's child down to it.
function branchesOf(schema: readonly SchemaElement[]): readonly Branch[] {
  const branches: Branch[] = [];
  let next = 1;
  const visit = (path: readonly SchemaElement[]): void => {
    const element = schema[next];
    if (element === undefined) return;
    next += 1;
    const own = [...path, element];
    const children = element.num_children ?? 0;
    if (children === 0) branches.push({ element, path: own });
    for (let child = 0; child < children && next < schema.length; child += 1) visit(own);
  };
  while (next < schema.length) visit([]);
  return branches;
}

function leafOf({ name, kind }: ColumnRule, found: readonly Branch[]): ColumnLeaf | null {
  const [branch, ...others] = found;
  if (branch === undefined || others.length > 0) return null;
  const { element, path } = branch;
  const { type } = element;
  const isList = kind === "texts";
  const repeated = path.findIndex(({ repetition_type }) => repetition_type === "REPEATED");
  const isAgain = path.slice(repeated + 1).some((each) => each.repetition_type === "REPEATED");
  if (isList ? repeated < 0 || isAgain : path.length > 1 || repeated >= 0) return null;
  if (!isTyped(kind, element)) return null;
  if (type !== "BYTE_ARRAY" && type !== "BOOLEAN" && type !== "INT32" && type !== "INT64")
    return null;
  return {
    name,
    type,
    path: path.map((each) => each.name).join("."),
    definitionLevel: levelOf(path),
    entryLevel: isList ? levelOf(path.slice(0, repeated + 1)) : null,
  };
}

function levelOf(path: readonly SchemaElement[]): number {
  return path.filter(({ repetition_type }) => repetition_type !== "REQUIRED").length;
}

function isTyped(kind: ColumnKind, { type, converted_type, logical_type }: SchemaElement): boolean {
  const meanings = [converted_type, logical_type?.type];
  switch (kind) {
    case "text":
    case "texts":
      return (
        type === "BYTE_ARRAY" && ["UTF8", "STRING", "ENUM"].some((each) => isIn(each, meanings))
      );
    case "json":
      return (
        type === "BYTE_ARRAY" && ["JSON", "UTF8", "STRING"].some((each) => isIn(each, meanings))
      );
    case "truth":
      return type === "BOOLEAN";
    case "count":
      // Some writers know no smaller whole number than INT64.
      return (type === "INT32" || type === "INT64") && isPlainNumber(meanings);
  }
}

function isIn(wanted: string, meanings: readonly (string | undefined)[]): boolean {
  return meanings.includes(wanted);
}

function isPlainNumber(meanings: readonly (string | undefined)[]): boolean {
  return meanings.every((each) => each === undefined || /^U?INT(EGER|_\d+)$/.test(each));
}

function foundWords(found: readonly Branch[]): string {
  const [branch, ...others] = found;
  if (branch === undefined || others.length > 0) return "a record";
  const { element, path } = branch;
  const { type, converted_type, logical_type } = element;
  const meaning = logical_type?.type ?? converted_type;
  const word = meaning === "UTF8" ? "STRING" : (meaning ?? type ?? "nothing");
  const isList = path.some(({ repetition_type }) => repetition_type === "REPEATED");
  return isList ? `LIST of ${word}` : word;
}
