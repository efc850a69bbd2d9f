// The keys of the plot: which mark they stand on, and what each key does.

import { type KeyboardEvent, useCallback, useState } from "react";
import type { Axis } from "../domain/observation";
import type { Subject } from "./marksLayout";
import { markWordsOf, sentenceOf } from "./markWords";
import { firstPlaceOf, type Place, placeAfter, type Step, type WalkableRow } from "./navigation";
import { plotCommandOf } from "./plotKeys";
import { momentAt, type Scale } from "./scale";
import { boundsOf, lengthOf, panned, type Span, zoomed } from "./span";
import type { SpanReporter } from "./spanReporter";

interface WalkOptions {
  readonly rows: readonly WalkableRow[];
  readonly scale: Scale;
  readonly extent: Span;
  readonly axis: Axis;
  readonly reporter: SpanReporter;
  /** Where the keys begin: the chosen observation, if there is one. */
  readonly start: Place | null;
  readonly onChoose: (subject: Subject) => void;
  /** The keys now stand in another row. */
  readonly onRow: (key: string) => void;
}

export interface Walk {
  /** Where the keys stand; null while the plot is used by pointer. */
  readonly place: Place | null;
  /** What a screen reader says of it. */
  readonly message: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The plot got the focus by the keyboard. */
  readonly begin: () => void;
  /** The pointer takes over, or the focus leaves. */
  readonly end: () => void;
}

export function useWalk(options: WalkOptions): Walk {
  const { rows, scale, extent, reporter } = options;
  const [place, setPlace] = useState<Place | null>(null);
  const [isWalking, setIsWalking] = useState(false);
  const here = markAt(rows, place) === null ? null : place;

  const goTo = (next: Place | null) => {
    setIsWalking(true);
    setPlace(next);
    if (next) options.onRow(next.row);
  };
  const begin = () => {
    const start = markAt(rows, options.start) === null ? null : options.start;
    goTo(here ?? start ?? firstPlaceOf(rows));
  };
  const walk = (step: Step) => (isWalking && here ? goTo(placeAfter(rows, here, step)) : begin());

  const end = useCallback(() => setIsWalking(false), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const command = plotCommandOf(event);
    if (command === null) return;
    // Escape also belongs to others on the page.
    if (command.kind !== "dismiss") event.preventDefault();
    const span = reporter.current();
    const bounds = boundsOf(span, extent);
    const mark = markAt(rows, here);
    switch (command.kind) {
      case "walk":
        return walk(command.step);
      case "choose":
        return mark ? options.onChoose(mark.subject) : begin();
      case "dismiss":
        return end();
      case "pan":
        return reporter.push(panned(span, command.share * lengthOf(span), bounds));
      case "zoom": {
        const around = mark ? momentAt(scale, mark.x) : (span.start + span.end) / 2;
        return reporter.push(zoomed(span, command.factor, around, bounds));
      }
    }
  };

  return {
    place: isWalking ? here : null,
    message: isWalking ? messageOf(rows, here, options.axis) : "",
    onKeyDown,
    begin,
    end,
  };
}

function markAt(rows: readonly WalkableRow[], place: Place | null) {
  if (place === null) return null;
  const row = rows.find(({ key }) => key === place.row);
  return row?.marks().find(({ key }) => key === place.mark) ?? null;
}

function messageOf(rows: readonly WalkableRow[], place: Place | null, axis: Axis): string {
  const marks = rows.find(({ key }) => key === place?.row)?.marks() ?? [];
  const at = marks.findIndex(({ key }) => key === place?.mark);
  const mark = marks[at];
  if (mark === undefined) return "Nothing is drawn in this period.";
  return `${sentenceOf(markWordsOf(mark.subject, axis))}. ${at + 1} of ${marks.length}.`;
}
