// The values of one facet as checkboxes with counts; a long list has its own filter box.

import { useState } from "react";
import { type FacetName, type Filter, NO_FILTER, toggled } from "../domain/filter";
import { wordsOf } from "../query/fold";
import { chooseFilter, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectFindings } from "../state/selectors";
import { MarkIcon } from "../ui/MarkIcon";
import styles from "./FacetMenu.module.css";
import { FACET_TITLES, type FacetValue, facetValuesOf } from "./facetValues";

interface FacetMenuProps {
  facet: FacetName;
}

const LONG_LIST = 30;

export function FacetMenu({ facet }: FacetMenuProps) {
  const filter = useDashboard((state) => state.view.filter);
  const catalog = useDashboard(selectCatalog);
  const findings = useDashboard(selectFindings);
  const [words, setWords] = useState("");
  if (catalog === null || findings === null) return <p>Loading the catalog…</p>;

  const all = facetValuesOf(facet, filter, findings.facets, catalog.publisherNames);
  const values = all.filter(({ name, isChosen }) => isChosen || isNamed(name, words));
  return (
    <fieldset className={styles.facet}>
      <legend>{FACET_TITLES[facet]}</legend>
      {all.length > LONG_LIST && (
        <input
          type="text"
          aria-label="Find a publisher"
          placeholder="Find a publisher…"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul>
        {values.map((value) => (
          <FacetChoice
            key={value.value}
            value={value}
            onToggle={() => toggleValue(facet, filter, value)}
          />
        ))}
      </ul>
      {filter[facet].length > 0 && (
        <button type="button" onClick={() => chooseFilter({ [facet]: NO_FILTER[facet] })}>
          Clear {FACET_TITLES[facet].toLowerCase()}
        </button>
      )}
    </fieldset>
  );
}

interface FacetChoiceProps {
  value: FacetValue;
  onToggle: () => void;
}

function FacetChoice({ value, onToggle }: FacetChoiceProps) {
  const { name, count, isChosen, isIncluded, isNested, mark } = value;
  return (
    <li data-nested={isNested} data-empty={count === 0}>
      <label>
        <input
          type="checkbox"
          checked={isChosen || isIncluded}
          disabled={isIncluded}
          onChange={onToggle}
        />
        {mark && <MarkIcon mark={mark} />}
        <span className={styles.name}>{name}</span>
        <span className={styles.count}> {count}</span>
      </label>
    </li>
  );
}

// The values of a facet are the ones that its menu was made of.
function toggleValue(facet: FacetName, filter: Filter, { value }: FacetValue): void {
  const values: readonly string[] = filter[facet];
  chooseFilter({ [facet]: toggled(values, value) });
}

function isNamed(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((each) => words.some((word) => word.startsWith(each)));
}
