// The small catalog as one file for the page to open: every text of it tries to run something, and
// beside its plain sources stands one for each hostile address.

import { toCatalogJson } from "../../src/export/catalogJson";
import { publicationOf } from "../dataFiles/publication.fixture";
import { catalogSaying } from "./catalogSaying";
import { ADDRESSES, MARKUP } from "./hostileTexts";
import { fieldOf } from "./reading";
import { withValueAt } from "./spoilt";

/** As much as one line of a catalog may have. */
export const HOSTILE_LINE = [
  ...["script", "end of title", "image", "attribute in single quotes", "template"],
  ...["frame with srcdoc", "link in Markdown", "escaped already"],
]
  .map((name) => MARKUP[name])
  .join(" ");

/** The observation with all those sources, at this site. */
export const HOSTILE_OBSERVATION = { site: "sohae", id: "sohae-2019-03" } as const;

export function hostileCatalog(): string {
  const { body } = toCatalogJson(publicationOf(catalogSaying(HOSTILE_LINE)).set);
  const catalog: unknown = JSON.parse(String(body));
  const detail = fieldOf(fieldOf(fieldOf(catalog, "inside"), "sites"), HOSTILE_OBSERVATION.site);
  const [report] = listOf(detail, "reports");
  const reports = Object.values(ADDRESSES).map((url, at) =>
    withValueAt(withValueAt(report, ["id"], `address-${at}`), ["url"], url),
  );
  const observations = listOf(detail, "observations").map((each) => {
    if (fieldOf(each, "id") !== HOSTILE_OBSERVATION.id) return each;
    const ids = reports.map((report) => fieldOf(report, "id"));
    return withValueAt(each, ["reports"], [...listOf(each, "reports"), ...ids]);
  });
  const path = ["inside", "sites", HOSTILE_OBSERVATION.site];
  const all = [...listOf(detail, "reports"), ...reports];
  const withReports = withValueAt(catalog, [...path, "reports"], all);
  return JSON.stringify(withValueAt(withReports, [...path, "observations"], observations));
}

function listOf(record: unknown, field: string): readonly unknown[] {
  const list = fieldOf(record, field);
  return Array.isArray(list) ? list : [];
}
