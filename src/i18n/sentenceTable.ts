// Sentences that pure code made in English, in another language: the English sentence is the key, with
// named gaps where it names something. Text from outside may stand in the gaps, so a sentence is
// matched by plain searching, in one pass and without patterns.

/** English → translation, both with gaps such as {name}; the first that fits is taken. */
export type SentenceTable = Readonly<Record<string, string>>;

interface SentenceTables {
  /** Whole sentences. */
  readonly sentences: SentenceTable;
  /** What stands in the gaps of sentences: things, reasons, expectations. */
  readonly phrases: SentenceTable;
  /** Gaps whose text is ours and is translated in its turn; that of others stays as it is. */
  readonly spokenGaps: ReadonlySet<string>;
  /** Puts a value in a gap; `form` is what follows the gap's name: {name|form}. */
  readonly inflected: (value: string, form: string) => string;
}

/** Gaps that hold a number, and nothing else. */
const NUMBER_GAPS: ReadonlySet<string> = new Set(["count", "most", "least", "status"]);
const NUMBER = /^-?[\d.,]+$/;

/** Longer ones are nothing of ours. */
const LONGEST = 2000;
/** Sentences one after the other, or faults of one file; more are looked at as a whole. */
const MOST_PARTS = 20;
/** Sentences in sentences in sentences. */
const DEEPEST = 4;

const GAP = /\{([a-z]+(?:\|[^}]*)?)\}/;
const SENTENCE_END = /([.!?]) (?=\p{Lu})/gu;

interface Template {
  /** What stands before, between and after the gaps. */
  readonly literals: readonly string[];
  readonly gaps: readonly string[];
  /** Literals and gaps in turn. */
  readonly translation: readonly string[];
}

/** Gives what translates a sentence, or several; what is not known stays as it is. */
export function sentenceTranslatorOf(tables: SentenceTables): (english: string) => string {
  const sentences = new Templates(tables.sentences);
  const phrases = new Templates(tables.phrases);

  const whole = (text: string, depth: number, known: readonly Templates[]): string | null => {
    for (const each of known) {
      const found = each.find(text);
      if (found) return filled(found.template, found.values, depth);
    }
    return null;
  };

  const filled = ({ translation, gaps }: Template, values: readonly string[], depth: number) =>
    translation
      .map((piece, at) => {
        if (at % 2 === 0) return piece;
        const [name = "", form = ""] = piece.split("|");
        const value = values[gaps.indexOf(name)] ?? "";
        const isSpoken = tables.spokenGaps.has(name) && depth < DEEPEST;
        return tables.inflected(isSpoken ? phraseOf(value, depth + 1) : value, form);
      })
      .join("");

  const phraseOf = (text: string, depth: number) =>
    eachOf(text.split("; "), "; ", (part) => whole(part, depth, [phrases, sentences]));

  return (english) => {
    if (english.length > LONGEST) return english;
    const parts = english.replace(SENTENCE_END, "$1\n").split("\n");
    return eachOf(parts, " ", (part) => whole(part, 0, [sentences]));
  };
}

/** All parts, or else the whole as one, or else those parts that are known. */
function eachOf(
  parts: readonly string[],
  separator: string,
  translated: (text: string) => string | null,
): string {
  const known = parts.length > MOST_PARTS ? [null] : parts.map(translated);
  if (!known.includes(null)) return known.join(separator);
  const whole = translated(parts.join(separator));
  return whole ?? parts.map((part, at) => known[at] ?? part).join(separator);
}

/** Those without gaps are looked up; the others are tried in their order. */
class Templates {
  private readonly constants = new Map<string, Template>();
  private readonly others: readonly Template[];

  constructor(table: SentenceTable) {
    const templates = Object.entries(table).map(([english, translation]) => {
      const pieces = english.split(GAP);
      return {
        literals: pieces.filter((_, at) => at % 2 === 0),
        gaps: pieces.filter((_, at) => at % 2 === 1),
        translation: translation.split(GAP),
      };
    });
    for (const template of templates) {
      if (template.gaps.length === 0) this.constants.set(template.literals.join(""), template);
    }
    this.others = templates.filter(({ gaps }) => gaps.length > 0);
  }

  find(text: string): { template: Template; values: readonly string[] } | null {
    const constant = this.constants.get(text);
    if (constant) return { template: constant, values: [] };
    for (const template of this.others) {
      const values = valuesOf(template, text);
      if (values) return { template, values };
    }
    return null;
  }
}

/** What stands in the gaps; null where the text is another sentence. */
function valuesOf({ literals, gaps }: Template, text: string): readonly string[] | null {
  const first = literals[0] ?? "";
  const last = literals.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const end = text.length - last.length;
  const values: string[] = [];
  let start = first.length;
  for (const [at, name] of gaps.entries()) {
    const isLast = at === gaps.length - 1;
    const next = literals[at + 1] ?? "";
    const stop = isLast ? end : text.indexOf(next, start + 1);
    if (stop <= start || stop > end) return null;
    const value = text.slice(start, stop);
    if (NUMBER_GAPS.has(name) && !NUMBER.test(value)) return null;
    values.push(value);
    start = stop + next.length;
  }
  return values;
}
