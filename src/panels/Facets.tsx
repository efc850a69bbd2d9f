// The facets: a menu each on a wide screen, all in one behind "Filters" on a narrow one.

import { useRef } from "react";
import { FACET_NAMES, type FacetName, isUnfiltered } from "../domain/filter";
import { countWordsOf } from "../i18n/vocabulary";
import { chooseFilter, clearFilter, useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import { Dropdown } from "../ui/Dropdown";
import { FacetMenu } from "./FacetMenu";
import styles from "./Facets.module.css";
import { FACET_TITLES } from "./facetValues";
import { ThemeSwitch } from "./ThemeSwitch";

const ORDER: readonly FacetName[] = ["activities", "kinds", "sources", "confidences"];

export function Facets() {
  const filter = useDashboard((state) => state.view.filter);
  const bar = useRef<HTMLDivElement>(null);
  // The button goes when nothing is left to clear; its focus goes to the facets, not to nowhere.
  const clear = () => {
    clearFilter();
    bar.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.facets} ref={bar}>
      {ORDER.map((facet) => (
        <Dropdown
          key={facet}
          isActive={filter[facet].length > 0}
          label={<Titled title={FACET_TITLES[facet]} chosen={filter[facet].length} />}
        >
          <FacetMenu facet={facet} />
        </Dropdown>
      ))}
      <DisputedToggle />
      {!isUnfiltered(filter) && (
        <button type="button" className={styles.clear} onClick={clear}>
          Clear filters
        </button>
      )}
    </div>
  );
}

/** The same in one panel, where the bar is too narrow for a menu each. */
export function FacetsInOne() {
  const filter = useDashboard((state) => state.view.filter);
  const chosen = FACET_NAMES.reduce((sum, facet) => sum + filter[facet].length, 0);
  return (
    <div className={styles.inOne}>
      <Dropdown
        name="Filters"
        isWide
        isActive={!isUnfiltered(filter)}
        label={<Titled title="Filters" chosen={chosen + Number(filter.disputed)} />}
      >
        <div className={styles.all}>
          <div className={styles.head}>
            <DisputedToggle />
            <button type="button" aria-disabled={isUnfiltered(filter)} onClick={clearFilter}>
              Clear filters
            </button>
            <div className={styles.theme}>
              <ThemeSwitch />
            </div>
          </div>
          {ORDER.map((facet) => (
            <FacetMenu key={facet} facet={facet} />
          ))}
        </div>
      </Dropdown>
    </div>
  );
}

function DisputedToggle() {
  const disputed = useDashboard((state) => state.view.filter.disputed);
  const count = useDashboard((state) => selectFindings(state)?.facets.disputed);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={disputed}
      onClick={() => chooseFilter({ disputed: !disputed })}
    >
      Assessments differ{" "}
      <span className={styles.count}>{count !== undefined && countWordsOf(count)}</span>
    </button>
  );
}

interface TitledProps {
  title: string;
  /** How many values are chosen; shown when there are any. */
  chosen: number;
}

function Titled({ title, chosen }: TitledProps) {
  return (
    <>
      {title}
      {chosen > 0 && (
        <>
          {" "}
          <span className={styles.count}>{chosen}</span>
          <span className="visually-hidden"> chosen</span>
        </>
      )}
    </>
  );
}
