// Texts: the short name of a site is one of its names, and nothing looks pasted twice.

import { type Draft, type Drafts, type FieldPath, findingAt } from "./draft";
import type { Finding } from "./finding";

const LONGEST_LABEL = 20;
/** Shorter sentences may well be the same by chance. */
const SHORTEST_SENTENCE = 30;

interface Passage {
  readonly draft: Draft<unknown>;
  readonly path: FieldPath;
  readonly text: string;
}

export function findWrongLabels({ sites }: Drafts): Finding[] {
  return sites.flatMap((draft) => {
    const { label, name, aliases } = draft.value;
    if (label === undefined || name === undefined) return [];
    const names = [name, ...(aliases ?? []).map((alias) => alias ?? "")];
    const isPart = names.some((each) => each.toLowerCase().includes(label.toLowerCase()));
    const length = [...label].length;
    return [
      ...(isPart
        ? []
        : [
            findingAt(
              draft,
              "error",
              ["label"],
              `found “${label}”, expected a part of the name or of an alias`,
            ),
          ]),
      ...(length <= LONGEST_LABEL
        ? []
        : [
            findingAt(
              draft,
              "doubt",
              ["label"],
              `found ${length} characters, expected at most ${LONGEST_LABEL}`,
            ),
          ]),
    ];
  });
}

export function findPastedTexts(drafts: Drafts): Finding[] {
  const passages = passagesOf(drafts);
  return [...sameWholes(passages.wholes), ...sameSentences(passages.summaries)];
}

function passagesOf({ sites, observations, events }: Drafts) {
  const wholes: Passage[] = [];
  const summaries: Passage[] = [];
  const add = (
    list: Passage[],
    draft: Draft<unknown>,
    path: FieldPath,
    text: string | undefined,
  ) => {
    if (text !== undefined) list.push({ draft, path, text });
  };
  for (const draft of sites) {
    add(wholes, draft, ["name"], draft.value.name);
    add(wholes, draft, ["label"], draft.value.label);
    add(summaries, draft, ["summary"], draft.value.summary);
  }
  for (const draft of observations) {
    add(wholes, draft, ["headline"], draft.value.headline);
    add(summaries, draft, ["summary"], draft.value.summary);
    for (const [index, assessment] of (draft.value.assessments ?? []).entries()) {
      add(wholes, draft, ["assessments", index, "text"], assessment?.text);
    }
  }
  for (const draft of events) {
    add(wholes, draft, ["name"], draft.value.name);
    add(summaries, draft, ["summary"], draft.value.summary);
  }
  return { wholes, summaries };
}

// A name and a label of the same site may be the same; a text of two records may not.
function sameWholes(passages: readonly Passage[]): Finding[] {
  const first = new Map<string, Passage>();
  return passages.flatMap((passage) => {
    const key = normalised(passage.text);
    const other = first.get(key);
    if (!other) {
      first.set(key, passage);
      return [];
    }
    const isSameRecord =
      other.draft.name === passage.draft.name && other.path[0] !== passage.path[0];
    return isSameRecord ? [] : [pasted(passage, other, passage.text)];
  });
}

function sameSentences(passages: readonly Passage[]): Finding[] {
  const first = new Map<string, Passage>();
  return passages.flatMap((passage) => {
    for (const sentence of sentencesOf(passage.text)) {
      const key = normalised(sentence);
      const other = first.get(key);
      if (other) return [pasted(passage, other, sentence)];
      first.set(key, passage);
    }
    return [];
  });
}

function pasted(passage: Passage, other: Passage, text: string): Finding {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  const where = `catalog/${other.draft.file}:${other.draft.lineOf(other.path)}`;
  const message = `found “${shown}”, which ${where} says too, expected it once`;
  return findingAt(passage.draft, "doubt", passage.path, message);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((each) => each.length >= SHORTEST_SENTENCE);
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
