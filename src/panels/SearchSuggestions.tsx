// The sites that a search may mean, as the list of its text box; the focus stays in the box.

import { useEffect, useRef } from "react";
import { pageWords } from "../i18n/english/page";
import { catalogTextOf, siteNameOf } from "../i18n/siteName";
import { siteKindNames } from "../i18n/vocabulary";
import styles from "./SearchSuggestions.module.css";
import type { SiteSuggestion } from "./siteSuggestions";

interface SearchSuggestionsProps {
  id: string;
  suggestions: readonly SiteSuggestion[];
  /** The place of the one that the keys have reached. */
  active: number;
  onChoose: (suggestion: SiteSuggestion) => void;
}

export function optionIdOf(listId: string, place: number): string {
  return `${listId}-${place}`;
}

export function SearchSuggestions({ id, suggestions, active, onChoose }: SearchSuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={pageWords().search.suggestions}
      className={styles.list}
      // Pressing an option must not take the focus from the text box.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((suggestion, place) => {
        const { site } = suggestion;
        const name = siteNameOf(site);
        const alias = suggestion.alias ?? site.name;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus.
          <div
            key={site.id}
            id={optionIdOf(id, place)}
            role="option"
            aria-selected={place === active}
            onClick={() => onChoose(suggestion)}
          >
            <bdi lang={name.lang}>{name.text}</bdi>
            {alias !== name.text && <span lang={catalogTextOf(alias).lang}> {alias}</span>}
            <small> {siteKindNames()[site.kind]}</small>
          </div>
        );
      })}
    </div>
  );
}
