// The keys of the plot: which mark they stand on, and what each key does.

import { type KeyboardEvent, useCallback, useState } from "react";
import { timelineWords } from "../i18n/english/timeline";
import type { Findings } from "../query/findings";
import type { Subject } from "./marksLayout";
import { markWordsOf, sentenceOf } from "./markWords";
import {
  firstStopOf,
  type Place,
  placeOfStop,
  type Step,
  type Stop,
  stopAfter,
  stopAt,
  type WalkableRows,
} from "./navigation";
import { plotCommandOf } from "./plotKeys";
import { momentAt } from "./scale";
import { boundsOf, lengthOf, panned, type Span, zoomed } from "./span";
import type { SpanReporter } from "./spanReporter";

interface WalkOptions {
  readonly rows: WalkableRows;
  readonly findings: Findings;
  readonly extent: Span;
  readonly reporter: SpanReporter;
  /** Where the keys begin: the chosen observation, if there is one. */
  readonly start: Place | null;
  readonly onChoose: (subject: Subject) => void;
  /** The keys now stand in another row. */
  readonly onRow: (row: number) => void;
}

export interface Walk {
  /** Where the keys stand; null while the plot is used by pointer. */
  readonly stop: Stop | null;
  /** What a screen reader says of it. */
  readonly message: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The plot got the focus by the keyboard. */
  readonly begin: () => void;
  /** The pointer takes over, or the focus leaves. */
  readonly end: () => void;
}

export function useWalk(options: WalkOptions): Walk {
  const { rows, extent, reporter } = options;
  const [place, setPlace] = useState<Place | null>(null);
  const [isWalking, setIsWalking] = useState(false);
  const here = isWalking ? stopAt(rows, place) : null;

  const goTo = (next: Stop | null) => {
    setIsWalking(true);
    setPlace(next && placeOfStop(rows, next));
    if (next) options.onRow(next.row);
  };
  const begin = () => goTo(stopAt(rows, place) ?? stopAt(rows, options.start) ?? firstStopOf(rows));
  const walk = (step: Step) => (here ? goTo(stopAfter(rows, here, step)) : begin());

  const end = useCallback(() => setIsWalking(false), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const command = plotCommandOf(event);
    if (command === null) return;
    // Escape also belongs to others on the page.
    if (command.kind !== "dismiss") event.preventDefault();
    const span = reporter.current();
    const bounds = boundsOf(span, extent);
    switch (command.kind) {
      case "walk":
        return walk(command.step);
      case "choose":
        return here ? options.onChoose(here.mark.subject) : begin();
      case "dismiss":
        return end();
      case "pan":
        return reporter.push(panned(span, command.share * lengthOf(span), bounds));
      case "zoom": {
        const mark = stopAt(rows, place)?.mark;
        const around = mark ? momentAt(rows.view.scale, mark.x) : (span.start + span.end) / 2;
        return reporter.push(zoomed(span, command.factor, around, bounds));
      }
    }
  };

  return {
    stop: here,
    message: isWalking ? messageOf(rows, here, options.findings) : "",
    onKeyDown,
    begin,
    end,
  };
}

function messageOf(rows: WalkableRows, here: Stop | null, findings: Findings): string {
  const words = timelineWords().plot;
  if (here === null) return words.nothingDrawn;
  const mark = sentenceOf(markWordsOf(here.mark.subject, findings));
  return words.place(mark, here.at + 1, rows.marksAt(here.row).length);
}
