// Asks for the records of the rows that a part of the page shows; they arrive in the store.

import { useEffect } from "react";
import type { CatalogLoading } from "../state/catalogLoading";

/** Rows of the catalog's table, at most a few hundred. */
export function useRecords(loading: CatalogLoading, rows: readonly number[]): void {
  // As a text, so that each set of rows is asked for once and not after every change of the view.
  const key = rows.join();
  useEffect(() => {
    if (key !== "") loading.openRecords(key.split(",").map(Number));
  }, [loading, key]);
}
