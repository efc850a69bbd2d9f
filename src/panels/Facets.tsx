// The facets: a menu each on a wide screen, all in one behind "Filters" on a narrow one.

import { useRef } from "react";
import { FACET_NAMES, type FacetName, isUnfiltered } from "../domain/filter";
import { pageWords } from "../i18n/english/page";
import { currentLanguage } from "../i18n/language";
import { countWordsOf } from "../i18n/vocabulary";
import { chooseFilter, chooseLanguage, clearFilter, useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import { Dropdown } from "../ui/Dropdown";
import { FacetMenu } from "./FacetMenu";
import styles from "./Facets.module.css";
import { LanguageSwitch } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";

const ORDER: readonly FacetName[] = ["activities", "kinds", "sources", "confidences"];

export function Facets() {
  const filter = useDashboard((state) => state.view.filter);
  const bar = useRef<HTMLDivElement>(null);
  const words = pageWords().facets;
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
          label={<Titled title={words.titles[facet]} chosen={filter[facet].length} />}
        >
          <FacetMenu facet={facet} />
        </Dropdown>
      ))}
      <DisputedToggle />
      {!isUnfiltered(filter) && (
        <button type="button" className={styles.clear} onClick={clear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

/** The same in one panel, where the bar is too narrow for a menu each. */
export function FacetsInOne() {
  const filter = useDashboard((state) => state.view.filter);
  const chosen = FACET_NAMES.reduce((sum, facet) => sum + filter[facet].length, 0);
  const words = pageWords().facets;
  return (
    <div className={styles.inOne}>
      <Dropdown
        name={words.all}
        isWide
        isActive={!isUnfiltered(filter)}
        label={<Titled title={words.all} chosen={chosen + Number(filter.disputed)} />}
      >
        <div className={styles.all}>
          <div className={styles.head}>
            <DisputedToggle />
            <button type="button" aria-disabled={isUnfiltered(filter)} onClick={clearFilter}>
              {words.clear}
            </button>
            <div className={styles.theme}>
              <ThemeSwitch />
              <LanguageSwitch language={currentLanguage().tag} onChoose={chooseLanguage} />
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
      {pageWords().facets.disputed}{" "}
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
          <span className="visually-hidden">{pageWords().facets.chosen}</span>
        </>
      )}
    </>
  );
}
