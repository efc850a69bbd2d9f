// The timeline.

import type { Axis } from "../../domain/observation";
import { pluralOf } from "../plural";
import { section } from "../section";
import { counted, countWordsOf } from "../vocabulary";

const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  observed: "Observed",
  imaged: "Imaged",
  reported: "Reported",
};

const DATE_NAMES: Readonly<Record<Axis, string>> = {
  observed: "observation",
  imaged: "image",
  reported: "report",
};

export const timelineWords = section("timeline", {
  label: "Timeline",
  /** As the sentence of a failure names it. */
  tableName: "The table",
  /** For choices and for the column of dates. */
  axes: AXIS_NAMES,
  toolbar: {
    axis: "Date shown",
    period: "Period",
    all: "All",
    around: (place: string, days: number) => `Around ${place} ±${days} days`,
    /** On the button; the name above contains it. */
    aroundShort: (place: string, days: number) => `${place} ±${days} days`,
    year: "Year",
    fitToSite: "Fit to chosen site",
    asPlot: "Show as plot",
    asTable: "Show as table",
  },
  overview: {
    label: "All observations",
    start: "Start of period",
    end: "End of period",
    openStart: (day: string) => `open, shown from ${day}`,
    openEnd: (day: string) => `open, shown to ${day}`,
  },
  plot: {
    label: "Observations by date",
    keys:
      "Left and right arrow: previous and next in time. Up and down arrow: row above and below. " +
      "Home, End: first and last of the row. Enter: open, or zoom in to where many lie. " +
      "Plus, minus: zoom. " +
      "Shift with left or right arrow: move in time.",
    empty: "No observation lies in this period.",
    nothingDrawn: "Nothing is drawn in this period.",
    /** What the keys stand on, and which of how many of its row. */
    place: (mark: string, at: number, count: number) => `${mark}. ${at} of ${count}.`,
    lanes: "Lanes",
    summits: "Summits",
    events: "Talks, tests, sanctions",
    /** Read after the name of a site. */
    siteCount: (observations: number) => `, ${counted(observations, "observation")}`,
  },
  marks: {
    noDate: (axis: Axis) => `no ${DATE_NAMES[axis]} date`,
    may: " · may lie in the period",
    count: (observations: number) => counted(observations, "observation"),
    ofDirection: (direction: string, count: number) => `${countWordsOf(count)} ${direction}`,
    loose: (count: number) => ` · ${countWordsOf(count)} dated less exactly`,
    undated: (count: number, axis: Axis) => {
      const [have, are] = [pluralOf(count, "has", "have"), pluralOf(count, "is", "are")];
      const date = DATE_NAMES[axis];
      return `${counted(count, "observation")} ${have} no ${date} date and ${are} not drawn`;
    },
    /** Under those that the tip shows. */
    more: (count: number) => `and ${count} more; zoom in to part them`,
  },
  table: {
    onlySite: (site: string) => `Only ${site}; show all sites`,
    empty: "No observation lies in this period.",
    loading: "Observations are loading.",
    caption: (axis: Axis) =>
      `Observations in the period by the date ${AXIS_NAMES[axis].toLowerCase()}`,
    site: "Site",
    activity: "Activity",
    observation: "Observation",
    may: " (may lie in the period)",
    pages: "Pages of the table",
    previous: (rows: number) => `Previous ${rows}`,
    next: (rows: number) => `Next ${rows}`,
    rows: (first: number, last: number, count: number) =>
      `Rows ${countWordsOf(first)}–${countWordsOf(last)} of ${countWordsOf(count)}`,
  },
});
