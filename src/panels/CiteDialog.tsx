// A source or a record of Nadir as a citation: in the styles that people write and the formats that
// reference managers read, to copy or to save. The chosen style lasts as long as the page.

import { useId, useMemo, useState } from "react";
import { BIBLIOGRAPHY_FORMATS } from "../export/bibliography";
import { CITE_STYLES, citationsOf } from "../export/citeStyles";
import { type CiteTarget, citedItemsOf, citedTextOf } from "../export/citeTarget";
import type { CitedFrom } from "../export/cslItem";
import { citingWords } from "../i18n/english/citing";
import { ENGLISH_SOURCE_WORDS } from "../i18n/recordWords";
import { Dialog } from "../ui/Dialog";
import styles from "./CiteDialog.module.css";
import { CopyButton } from "./CopyButton";
import { saveFile } from "./saveFile";
import { proseLanguage } from "./textLanguage";

interface CiteDialogProps {
  target: CiteTarget;
  from: CitedFrom;
  onClose: () => void;
}

interface Form {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly textOf: (target: CiteTarget, from: CitedFrom) => string;
}

const FORMS: readonly Form[] = [
  ...CITE_STYLES.map(({ id, name, edition }) => ({
    id,
    name,
    about: edition,
    fileName: "nadir-citation.txt",
    mediaType: "text/plain;charset=utf-8",
    textOf: (target: CiteTarget, from: CitedFrom) =>
      citedTextOf(target, from, ENGLISH_SOURCE_WORDS, (item) => citationsOf([item], id).join("")),
  })),
  ...BIBLIOGRAPHY_FORMATS.map(({ id, name, extension, mediaType, textOf }) => ({
    id,
    name,
    about: `.${extension}`,
    fileName: `nadir-citation.${extension}`,
    mediaType,
    textOf: (target: CiteTarget, from: CitedFrom) =>
      textOf(citedItemsOf(target, from, ENGLISH_SOURCE_WORDS)),
  })),
];

export function CiteDialog({ target, from, onClose }: CiteDialogProps) {
  const [chosen, setChosen] = useState("chicago");
  const group = useId();
  const form = FORMS.find(({ id }) => id === chosen);
  const text = useMemo(() => form?.textOf(target, from) ?? "", [form, target, from]);
  if (!form) return null;
  const words = citingWords();
  return (
    <Dialog title={words.titles[target.kind]} onClose={onClose}>
      <fieldset className={styles.forms}>
        <legend>{words.style}</legend>
        {FORMS.map(({ id, name, about }) => (
          <label key={id}>
            <input
              type="radio"
              name={group}
              value={id}
              checked={id === chosen}
              onChange={() => setChosen(id)}
            />
            {name} <span className={styles.about}>{words.editions[id] ?? about}</span>
          </label>
        ))}
      </fieldset>
      {/* Scrolls when a line is long, so the keyboard must reach it. */}
      <pre
        className={styles.text}
        lang={proseLanguage()}
        data-kind={form.mediaType.startsWith("text/plain") ? "prose" : "code"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        aria-label={words.citationIn(form.name)}
        role="region"
      >
        {text}
      </pre>
      <p className={styles.ways}>
        <CopyButton key={form.id} text={text} label={words.copy} name={words.copyName} />
        <button
          type="button"
          onClick={() => saveFile({ name: form.fileName, mediaType: form.mediaType, body: text })}
        >
          {words.save}
        </button>
      </p>
      <p className={styles.about}>
        {words.about.before(from.catalog.version, from.catalog.date)}
        <a href="https://github.com/juris-m/citeproc-js" target="_blank" rel="noopener noreferrer">
          citeproc-js
        </a>
        {words.about.after}
      </p>
    </Dialog>
  );
}
