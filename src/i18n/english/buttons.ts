// The few words of the first page for what leaves Nadir: the button of the exports, and what the
// sentence of a failure calls the dialogs. The dialogs' own words come with them.

import { section } from "../section";

export const buttonsWords = section("buttons", {
  export: "Export",
  /** Begin the sentence of a failure. */
  parts: { export: "The export", citation: "The citation", form: "The form" },
});
