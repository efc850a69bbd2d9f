// Free text. What is typed stands here at once and reaches the filter a moment later, so that
// typing never waits for counting. "/" brings the focus from anywhere.
//
// The list of sites of that name opens on request only (arrow down, or its button): what is typed
// already filters the list of sites below, which an open list would hide.

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { pageWords } from "../i18n/english/page";
import { chooseFilter, chooseSite, moveCamera, useDashboard } from "../state/dashboardStore";
import { selectCatalog } from "../state/selectors";
import { LOOKS_LIKE_PLACE } from "./looksLikePlace";
import type { PlaceToGo } from "./placeToGo";
import styles from "./SearchBox.module.css";
import { optionIdOf, SearchSuggestions } from "./SearchSuggestions";
import { type SiteSuggestion, siteSuggestionsOf } from "./siteSuggestions";
import { useSuggestionKeys } from "./useSuggestionKeys";

const loadPlaces = () => import("./placeToGo");
const WAIT_MS = 150;
/** Of a pasted link; what is searched for is shorter. */
const LONGEST_LINK = 500;
const LONGEST_TEXT = 200;

export function SearchBox() {
  const [text, type, place] = useTypedText();
  const sites = useDashboard((state) => selectCatalog(state)?.sites);
  const suggestions = siteSuggestionsOf(sites ?? [], text);
  const choose = ({ site }: SiteSuggestion) => chooseSite(site.id);
  const { active, open, close, takesKey } = useSuggestionKeys(suggestions, choose);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const words = pageWords().search;
  useSlashKey(input);

  // Enter may be faster than what reads places.
  const goThere = async () => {
    const goal = place ?? (await loadPlaces()).placeToGoOf(text);
    if (goal === null || input.current?.value !== text) return;
    moveCamera(goal.camera);
    type("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (takesKey(event)) return;
    if (event.key === "Escape") type("");
    // What cannot be loaded is searched for.
    if (event.key === "Enter" && LOOKS_LIKE_PLACE.test(text)) goThere().catch(() => {});
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };

  return (
    <search className={styles.search} onBlur={closeWhenLeft}>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_LINK}
        aria-label={words.label}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={active === null ? undefined : listId}
        aria-activedescendant={active === null ? undefined : optionIdOf(listId, active)}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <SearchTools
        text={text}
        siteCount={suggestions.length}
        isOpen={active !== null}
        onToggle={() => {
          if (active === null) open();
          else close();
          input.current?.focus();
        }}
        onClear={() => {
          type("");
          input.current?.focus();
        }}
      />
      <span aria-live="polite">
        {place && (
          <button type="button" className={styles.place} onClick={goThere}>
            {words.goTo(place.words)}
          </button>
        )}
      </span>
      {active !== null && (
        <SearchSuggestions
          id={listId}
          suggestions={suggestions}
          active={active}
          onChoose={(suggestion) => {
            close();
            choose(suggestion);
          }}
        />
      )}
    </search>
  );
}

interface SearchToolsProps {
  text: string;
  /** How many sites of this name there are. */
  siteCount: number;
  isOpen: boolean;
  onToggle: () => void;
  onClear: () => void;
}

/** What stands in the box behind the text. */
function SearchTools({ text, siteCount, isOpen, onToggle, onClear }: SearchToolsProps) {
  const isSearching = useDashboard(({ textIndex }) => textIndex?.status === "loading");
  const words = pageWords().search;
  return (
    <div className={styles.tools}>
      <span className="visually-hidden" aria-live="polite">
        {siteCount > 0 && words.foundHint(siteCount)}
      </span>
      <span aria-live="polite">{isSearching && words.searching}</span>
      {!isSearching && siteCount > 0 && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={words.foundName(siteCount)}
          onClick={onToggle}
        >
          {words.found(siteCount)}
        </button>
      )}
      {text === "" ? (
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" className={styles.clear} aria-label={words.clear} onClick={onClear}>
          ×
        </button>
      )}
    </div>
  );
}

/**
 * The text as it is typed, ahead of the filter by a moment; an emptied box filters at once. What
 * names a place on the ground filters nothing: the box offers to go there.
 */
function useTypedText(): [string, (text: string) => void, PlaceToGo | null] {
  const chosen = useDashboard((state) => state.view.filter.text);
  const [draft, setDraft] = useState<string | null>(null);
  const [read, setRead] = useState<[string, PlaceToGo | null]>(["", null]);
  useEffect(() => {
    if (draft === null) return;
    let isLatest = true;
    const filter = () => {
      setDraft(null);
      const text = draft.slice(0, LONGEST_TEXT).toWellFormed();
      if (text !== useDashboard.getState().view.filter.text) chooseFilter({ text });
    };
    const take = async () => {
      const found = LOOKS_LIKE_PLACE.test(draft) ? (await loadPlaces()).placeToGoOf(draft) : null;
      if (!isLatest) return;
      setRead([draft, found]);
      if (!found) filter();
    };
    const timer = setTimeout(() => take().catch(filter), draft === "" ? 0 : WAIT_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [draft]);
  // What was read of an earlier text is no answer to this one.
  const place = read[0] === draft ? read[1] : null;
  return [draft ?? chosen, (text) => setDraft(text.toWellFormed()), place];
}

/** "/" focuses the search unless somebody is typing elsewhere. */
function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input]);
}
