// The values of one facet as checkboxes with counts; a long list has its own filter box.

import { useState } from "react";
import { type FacetName, NO_FILTER } from "../domain/filter";
import { pageWords } from "../i18n/english/page";
import { catalogTextOf } from "../i18n/siteName";
import { countWordsOf } from "../i18n/vocabulary";
import { wordsOf } from "../query/fold";
import { chooseFilter, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import { MarkIcon } from "../ui/MarkIcon";
import { pressable } from "../ui/pressable";
import styles from "./FacetMenu.module.css";
import { type FacetValue, facetValuesOf } from "./facetValues";

interface FacetMenuProps {
  facet: FacetName;
}

const LONG_LIST = 30;

export function FacetMenu({ facet }: FacetMenuProps) {
  const filter = useDashboard((state) => state.view.filter);
  const catalog = useDashboard(selectCatalog);
  const findings = useDashboard(selectFindings);
  const [typed, setTyped] = useState("");
  const words = pageWords().facets;
  if (catalog === null || findings === null) return <p>{words.loading}</p>;

  const title = words.titles[facet];
  const isUnused = filter[facet].length === 0;
  const all = facetValuesOf(facet, filter, findings.facets, catalog.publisherNames);
  const isLong = all.length > LONG_LIST;
  const values = all.filter(({ name, isChosen }) => isChosen || isNamed(name, typed));
  return (
    <fieldset className={styles.facet} data-long={isLong}>
      <legend>{title}</legend>
      {isLong && (
        <input
          type="text"
          aria-label={words.find(title)}
          placeholder={words.findAmong(all.length)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {values.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul>
        {values.map((value) => (
          <FacetChoice
            key={value.value}
            value={value}
            lang={facet === "sources" ? catalogTextOf(value.name).lang : undefined}
          />
        ))}
      </ul>
      <button
        type="button"
        {...pressable(isUnused, () => chooseFilter({ [facet]: NO_FILTER[facet] }))}
      >
        {words.clearOne(title)}
      </button>
    </fieldset>
  );
}

interface FacetChoiceProps {
  value: FacetValue;
  /** Of its name, when that is not the page's own. */
  lang: string | undefined;
}

function FacetChoice({ value, lang }: FacetChoiceProps) {
  const { name, count, isChosen, isIncluded, isNested, mark, change } = value;
  return (
    <li data-nested={isNested} data-empty={count === 0}>
      <label>
        <input
          type="checkbox"
          checked={isChosen || isIncluded}
          disabled={isIncluded}
          onChange={() => chooseFilter(change)}
        />
        {mark && <MarkIcon mark={mark} />}
        <span className={styles.name} lang={lang}>
          {name}
        </span>
        <span className={styles.count}> {countWordsOf(count)}</span>
      </label>
    </li>
  );
}

function isNamed(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((each) => words.some((word) => word.startsWith(each)));
}
