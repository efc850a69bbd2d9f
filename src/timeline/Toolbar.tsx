// Above the plot: which date is shown, periods that are one click away, plot or table.

import { type ReactNode, useId, useMemo } from "react";
import type { ContextEvent } from "../domain/contextEvent";
import { windowOf } from "../domain/dayWindow";
import { AXES, type Axis } from "../domain/observation";
import { isSamePeriod, type Period, WHOLE_TIME } from "../domain/period";
import type { SiteId } from "../domain/site";
import { timelineWords } from "../i18n/english/timeline";
import type { DayDensity, Findings } from "../query/findings";
import { isMainSummit, placeLabelOf } from "./eventLabels";
import { yearsOf } from "./histogram";
import type { DatedEvent } from "./marksLayout";
import { undatedNoteOf } from "./markWords";
import { AROUND_DAYS, periodAround, periodOfYear, yearOf } from "./presets";
import styles from "./Toolbar.module.css";

interface ToolbarProps {
  period: Period;
  axis: Axis;
  events: readonly DatedEvent[];
  chosenEvent: ContextEvent | null;
  chosenSite: SiteId | null;
  findings: Findings;
  showsTable: boolean;
  onPeriod: (period: Period) => void;
  onAxis: (axis: Axis) => void;
  onShowTable: (shows: boolean) => void;
}

export function Toolbar({ period, axis, findings, showsTable, ...props }: ToolbarProps) {
  const { chosenSite, onPeriod } = props;
  const siteSpan = chosenSite === null ? null : (findings.siteOf(chosenSite)?.anyTimeSpan ?? null);
  const words = timelineWords().toolbar;
  const note = undatedNoteOf(findings.undatedCount, axis);

  return (
    <div className={styles.bar}>
      <AxisSwitch axis={axis} onAxis={props.onAxis} />
      <div className={styles.group} role="group" aria-label={words.period}>
        <PresetButton period={period} preset={WHOLE_TIME} onPeriod={onPeriod}>
          {words.all}
        </PresetButton>
        {summitsOf(props.events, props.chosenEvent).map((event) => (
          <AroundButton key={event.id} event={event} period={period} onPeriod={onPeriod} />
        ))}
        <YearChoice period={period} density={findings.density} onPeriod={onPeriod} />
        <button
          type="button"
          className={styles.button}
          disabled={siteSpan === null}
          onClick={() => siteSpan && onPeriod({ from: siteSpan.first, to: siteSpan.last })}
        >
          {words.fitToSite}
        </button>
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
      <button
        type="button"
        className={`${styles.button} ${styles.last}`}
        onClick={() => props.onShowTable(!showsTable)}
      >
        {showsTable ? words.asPlot : words.asTable}
      </button>
    </div>
  );
}

/** The summits of the story in order, and the chosen event when it is none of them. */
function summitsOf(
  events: readonly DatedEvent[],
  chosen: ContextEvent | null,
): readonly ContextEvent[] {
  const main = events.map(({ subject }) => subject.event).filter(isMainSummit);
  return chosen === null || main.some(({ id }) => id === chosen.id) ? main : [...main, chosen];
}

interface AxisSwitchProps {
  axis: Axis;
  onAxis: (axis: Axis) => void;
}

function AxisSwitch({ axis, onAxis }: AxisSwitchProps) {
  const name = useId();
  const words = timelineWords();
  return (
    <div className={styles.axis} role="radiogroup" aria-labelledby={`${name}label`}>
      <span id={`${name}label`}>{words.toolbar.axis}</span>
      {AXES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === axis} onChange={() => onAxis(each)} />
          {words.axes[each]}
        </label>
      ))}
    </div>
  );
}

interface AroundButtonProps {
  event: ContextEvent;
  period: Period;
  onPeriod: (period: Period) => void;
}

function AroundButton({ event, period, onPeriod }: AroundButtonProps) {
  const preset = periodAround(windowOf(event.date), AROUND_DAYS);
  const place = placeLabelOf(event);
  const words = timelineWords().toolbar;
  return (
    <PresetButton
      period={period}
      preset={preset}
      onPeriod={onPeriod}
      name={words.around(place, AROUND_DAYS)}
    >
      {words.aroundShort(place, AROUND_DAYS)}
    </PresetButton>
  );
}

interface PresetButtonProps {
  period: Period;
  preset: Period;
  onPeriod: (period: Period) => void;
  name?: string;
  children: ReactNode;
}

function PresetButton({ period, preset, onPeriod, name, children }: PresetButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-pressed={isSamePeriod(period, preset)}
      onClick={() => onPeriod(preset)}
    >
      {children}
    </button>
  );
}

interface YearChoiceProps {
  period: Period;
  density: DayDensity;
  onPeriod: (period: Period) => void;
}

function YearChoice({ period, density, onPeriod }: YearChoiceProps) {
  const years = useMemo(() => yearsOf(density), [density]);
  const shown = yearOf(period);
  const { year: label } = timelineWords().toolbar;
  return (
    <select
      className={styles.button}
      aria-label={label}
      value={shown !== null && years.includes(shown) ? shown : ""}
      onChange={({ target }) => target.value !== "" && onPeriod(periodOfYear(Number(target.value)))}
    >
      <option value="">{label}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
}
