// The search of a catalog's texts: its index is made once by the worker, then asked for the text of
// the view, the latest one only.

import type { ObservationTable } from "../domain/observationTable";
import type { TextSource } from "../workers/catalogCalls";
import { type CatalogTask, reasonOf } from "./catalogTask";
import { useDashboard } from "./dashboardStore";

export interface TextSearch {
  /** `table`: what the worker has not read itself. */
  openText: (source: TextSource, table: ObservationTable | null) => void;
  /** Asks for the text of the view, once the index is there. */
  search: () => void;
}

export function textSearchOf({ signal, set, worker, bring }: CatalogTask): TextSearch {
  let searchedText: string | null = null;

  const search = () => {
    const { view, textIndex } = useDashboard.getState();
    const { text } = view.filter;
    if (textIndex?.status !== "ready" || text.trim() === "" || text === searchedText) return;
    searchedText = text;
    worker()
      .search(text)
      .then((hits) => {
        if (searchedText === text) set({ textHits: { text, hits } });
      })
      .catch((error: unknown) => {
        if (!signal.aborted) set({ textIndex: { status: "failed", reason: reasonOf(error) } });
      });
  };

  const openText = (source: TextSource, table: ObservationTable | null) => {
    void bring(
      async () => {
        if (table !== null) await worker().useTable(table);
        const onProgress = (progress: number) =>
          set({ textIndex: { status: "loading", progress } });
        const { problems } = await worker().openText(source, onProgress);
        return { value: null, problems };
      },
      (textIndex) => {
        set({ textIndex });
        if (textIndex.status === "ready") search();
      },
    );
  };

  return { openText, search };
}
