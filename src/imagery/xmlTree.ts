// XML as a tree of elements, names without their prefix. Reads what map services send and no more:
// entities other than XML's own five and numbers stay as they are written, document types are passed
// over, and size and depth are bounded. DOMParser would do, but is not in Node and not in workers.

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const DEEPEST = 100;
const MOST_ELEMENTS = 500_000;
const MOST_ATTRIBUTES = 1000;
/** Texts that are longer are left as they are written. */
const LONGEST_DECODED = 1_000_000;
const NAME = /[^\s/>=<]+/y;
const ATTRIBUTE = /\s*([^\s=/><]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const SUBSET_END = /\]\s*>/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The root element; null where the text is no well-formed XML within the bounds. */
export function parseXml(text: string): XmlElement | null {
  const top = opened("", new Map());
  const open: OpenElement[] = [top];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const parent = open.at(-1);
    if (parent === undefined) return null;
    const tag = text.indexOf("<", at);
    parent.text += decoded(text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    const passed = passOver(text, tag);
    if (passed !== null) {
      if (passed.end < 0) return null;
      parent.text += passed.text;
      at = passed.end;
      continue;
    }
    if (text[tag + 1] === "/") {
      const end = text.indexOf(">", tag);
      if (end < 0 || open.length < 2 || localName(text.slice(tag + 2, end).trim()) !== parent.name)
        return null;
      open.pop();
      at = end + 1;
      continue;
    }
    const start = readStart(text, tag + 1);
    count += 1;
    if (start === null || count > MOST_ELEMENTS || open.length > DEEPEST) return null;
    parent.children.push(start.element);
    if (!start.isEmpty) open.push(start.element);
    at = start.end;
  }
  const isWhole = open.length === 1 && top.children.length === 1 && top.text.trim() === "";
  return isWhole ? (top.children[0] ?? null) : null;
}

/** Comments, CDATA, instructions and document types; null for an element. A negative end: cut off. */
function passOver(text: string, at: number): { end: number; text: string } | null {
  const until = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith("<!--", at)) return { end: until("-->", at + 4), text: "" };
  if (text.startsWith("<![CDATA[", at)) {
    const end = until("]]>", at + 9);
    return { end, text: text.slice(at + 9, end - 3) };
  }
  if (text.startsWith("<?", at)) return { end: until("?>", at + 2), text: "" };
  if (!text.startsWith("<!", at)) return null;
  const end = until(">", at);
  if (!text.slice(at, end).includes("[")) return { end, text: "" };
  SUBSET_END.lastIndex = at;
  return { end: SUBSET_END.test(text) ? SUBSET_END.lastIndex : -1, text: "" };
}

function readStart(
  text: string,
  from: number,
): { element: OpenElement; isEmpty: boolean; end: number } | null {
  NAME.lastIndex = from;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  let at = from + name.length;
  const attributes = new Map<string, string>();
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    if (attributes.size === MOST_ATTRIBUTES) return null;
    attributes.set(localName(match[1] ?? ""), decoded(match[2] ?? match[3] ?? ""));
    at = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(text);
  if (end === null) return null;
  return {
    element: opened(localName(name), attributes),
    isEmpty: end[1] === "/",
    end: TAG_END.lastIndex,
  };
}

function opened(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name, attributes, children: [], text: "" };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(text: string): string {
  if (text.length > LONGEST_DECODED || !text.includes("&")) return text;
  return text.replace(
    ENTITY,
    (_, name?: string, decimal?: string, hex?: string) =>
      NAMED[name?.toLowerCase() ?? ""] ??
      characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)),
  );
}

function characterOf(code: number): string {
  const isCharacter = code <= 0x10ffff && (code >= 0x20 || [9, 10, 13].includes(code));
  return isCharacter ? String.fromCodePoint(code).toWellFormed() : "\uFFFD";
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first descendant along a path of names. */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (inner, name) => inner?.children.find((child) => child.name === name) ?? null,
    element,
  );
}

/** The trimmed text along a path of names; empty where there is none. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  return childAt(element, ...path)?.text.trim() ?? "";
}

/** Every element of this name, at any depth, in order. */
export function* everyElement(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element;
  for (const child of element.children) yield* everyElement(child, name);
}
