// One hostile input: a name, the kind that says which reader takes it, and the input itself, made
// when it is needed because some are ten megabytes. Bytes stand for what a server sends, text for
// what a person types or a link holds.

export const HOSTILE_KINDS = [
  "catalog index",
  "site details",
  "event details",
  "search text",
  "link",
  "date",
  "typed period",
  "place",
  "parquet",
  "stac",
  "wmts",
  "wms",
  "times",
  "tiff",
  "imagery.json",
  "base-layers.json",
  "deployment.json",
  "catalog yaml",
  "export",
  "page",
] as const;

export type HostileKind = (typeof HOSTILE_KINDS)[number];

export type Content = string | Uint8Array<ArrayBuffer>;

export interface HostileInput {
  readonly name: string;
  readonly kind: HostileKind;
  readonly input: () => Content;
}

/** What a reader made of an input. */
export interface Reading {
  /** Whether it gave a value. */
  readonly isTaken: boolean;
  /** What it said to the person: problems, notices, a refusal. */
  readonly sentences: readonly string[];
  /** Records that were given and are neither in the value nor named in a sentence; counted later. */
  readonly lost: () => readonly string[];
  /** Every address in the value that may be asked for or become a link. */
  readonly addresses: readonly string[];
}

export type Reader = (input: Content) => Reading | Promise<Reading>;

/** Entries of one kind by their names. */
export function inputsOf(
  kind: HostileKind,
  inputs: Readonly<Record<string, Content | (() => Content)>>,
): HostileInput[] {
  return Object.entries(inputs).map(([name, input]) => ({
    ...{ name, kind },
    input: typeof input === "function" ? input : () => input,
  }));
}

/** As fetch gives a text: UTF-8, without a mark at its beginning. */
export function textOf(input: Content): string {
  return typeof input === "string" ? input : new TextDecoder().decode(input);
}

export function bytesOf(input: Content): Uint8Array<ArrayBuffer> {
  return typeof input === "string" ? new TextEncoder().encode(input) : input;
}
