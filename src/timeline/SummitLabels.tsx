// The names of the summits over their marks, as many as stand side by side; each opens its summit.
// A summit whose name has no room is reached by its mark and by the keys of the plot.

import { useEffect, useMemo, useState } from "react";
import type { EventId } from "../domain/contextEvent";
import { compactDateWordsOf } from "../i18n/dateWords";
import { catalogTextOf } from "../i18n/siteName";
import { eventLabelOf, isMainSummit, placeLabelOf } from "./eventLabels";
import { type LabelWish, placeLabels } from "./labelPlacement";
import type { PlacedMark } from "./marksLayout";
import type { PlotRow } from "./plotLayout";
import styles from "./SummitLabels.module.css";
import type { Scale } from "./scale";

interface SummitLabelsProps {
  row: PlotRow;
  scale: Scale;
  unit: number;
  onPoint: (key: string | null) => void;
  onChooseEvent: (id: EventId) => void;
}

const LABEL_PIXELS = 12;
const PADDING_PIXELS = 4;
const MAIN_WEIGHT = 1;

export function SummitLabels({ row, scale, unit, onPoint, onChooseEvent }: SummitLabelsProps) {
  const widthOf = useTextWidth(LABEL_PIXELS * unit);
  const labels = useMemo(
    () =>
      placeLabels(row.marks.map(toWish), {
        left: scale.left - PADDING_PIXELS,
        right: scale.right + PADDING_PIXELS,
        gap: 2 * PADDING_PIXELS,
        widthOf: (text, { weight }) => widthOf(text, weight > 0) + 2 * PADDING_PIXELS,
      }),
    [row.marks, scale, widthOf],
  );
  const markByKey = new Map(row.marks.map((mark) => [mark.key, mark]));

  return labels.map(({ key, text, left, width }) => {
    const mark = markByKey.get(key);
    if (mark?.subject.kind !== "event") return null;
    const { event } = mark.subject;
    return (
      <button
        type="button"
        key={key}
        className={isMainSummit(event) ? styles.main : styles.label}
        style={{ left, width, top: row.top }}
        onClick={() => onChooseEvent(event.id)}
        onPointerEnter={() => onPoint(key)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(key)}
        onBlur={() => onPoint(null)}
      >
        <span lang={catalogTextOf(text).lang}>{text}</span>
        <span className="visually-hidden">, {compactDateWordsOf(event.date)}</span>
      </button>
    );
  });
}

function toWish({ key, x, subject }: PlacedMark): LabelWish {
  if (subject.kind !== "event") throw new Error(`"${key}" in the row of summits is no event.`);
  const { event } = subject;
  return {
    key,
    x: x - PADDING_PIXELS,
    forms: [eventLabelOf(event), placeLabelOf(event)],
    weight: isMainSummit(event) ? MAIN_WEIGHT : 0,
  };
}

/** Measures text as it will be shown; anew once the fonts are here. */
function useTextWidth(pixels: number): (text: string, isBold: boolean) => number {
  const [fontsAreHere, setFontsAreHere] = useState(false);
  useEffect(() => {
    let isMounted = true;
    void document.fonts.ready.then(() => isMounted && setFontsAreHere(true));
    return () => {
      isMounted = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new fonts have other widths.
  return useMemo(() => {
    const context = document.createElement("canvas").getContext("2d");
    const family = getComputedStyle(document.body).fontFamily;
    const widths = new Map<string, number>();
    return (text, isBold) => {
      const font = `${isBold ? 600 : 400} ${pixels}px ${family}`;
      const key = font + text;
      let width = widths.get(key);
      if (width === undefined) {
        if (context) context.font = font;
        width = Math.ceil(context?.measureText(text).width ?? text.length * pixels * 0.6);
        widths.set(key, width);
      }
      return width;
    };
  }, [pixels, fontsAreHere]);
}
