// The few elements that the text of a page is made of. What goes in is plain text or, where the name
// says so, markup made here; all text is escaped.

import { nameLanguageOf } from "../../src/panels/textLanguage";
import { escapeHtml } from "./escapeHtml";

/** Text in the language that its script tells. */
export function nameOf(name: string): string {
  return inLanguage(escapeHtml(name), nameLanguageOf(name));
}

export function inLanguage(markup: string, language: string | undefined): string {
  return language === undefined ? markup : `<span lang="${escapeHtml(language)}">${markup}</span>`;
}

/** `href` is http(s) or our own; the caller has seen to that. */
export function anchor(href: string, name: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
}

/** Nothing for no words. */
export function paragraph(words: string): string {
  return paragraphOf(escapeHtml(words));
}

export function paragraphOf(markup: string): string {
  return markup === "" ? "" : `<p>${markup}</p>`;
}

/** Nothing for no items. */
export function listOf(items: readonly string[], element: "ul" | "ol" = "ul"): string[] {
  if (items.length === 0) return [];
  return [`<${element}>`, ...items.map((item) => `<li>${item}</li>`), `</${element}>`];
}
