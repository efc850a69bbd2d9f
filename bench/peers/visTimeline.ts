// vis-timeline, alone, without a map: an item for every observation. A new period is the window that
// it shows. With many items it clusters them, which its documents advise.

import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { type ShownPeriod, startPeerPage } from "./peerPage";

const MS_PER_DAY = 86_400_000;
/** As many as it still draws one by one. */
const MOST_SINGLE_ITEMS = 10_000;

void startPeerPage((columns, element, whole) => {
  const items = Array.from({ length: columns.count }, (_, row) => ({
    id: row,
    content: "",
    start: (columns.first[row] ?? 0) * MS_PER_DAY,
    type: "point",
  }));
  const timeline = new Timeline(element, new DataSet(items), {
    ...windowOf(whole),
    height: "100%",
    stack: false,
    showCurrentTime: false,
    ...(columns.count > MOST_SINGLE_ITEMS && { cluster: { maxItems: 5 } }),
  });
  return {
    show: (period) =>
      new Promise((resolve) => {
        timeline.once("changed", () => resolve());
        const { start, end } = windowOf(period);
        timeline.setWindow(start, end, { animation: false });
      }),
  };
});

function windowOf({ from, to }: ShownPeriod) {
  return { start: from * MS_PER_DAY, end: (to + 1) * MS_PER_DAY };
}
