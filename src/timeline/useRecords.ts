// Asks for the records of the rows that are shown; those that are here already cost nothing.

import { useEffect } from "react";

export function useRecords(
  rows: readonly number[],
  openRecords: (rows: readonly number[]) => void,
): void {
  // The same rows in a new list are no reason to ask again.
  const asked = rows.join(" ");
  useEffect(() => {
    if (asked !== "") openRecords(asked.split(" ").map(Number));
  }, [asked, openRecords]);
}
