// Every record of a catalog by kind and id: a hash that tells whether it has changed, and what a list
// of changes says of it.

import { createHash } from "node:crypto";
import type { RecordKind } from "../../src/domain/catalogChange";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { withoutEmpty } from "../catalog/withoutEmpty";

export interface ReleasedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly hash: string;
  readonly title: string;
  readonly site: string | null;
  /** When it was added or revised last; null where a record has no such day. */
  readonly day: string | null;
  readonly withdrawn: { readonly date: string; readonly reason: string } | null;
}

const HASH_DIGITS = 10;

export function recordsOf(catalog: AuthoredCatalog): ReleasedRecord[] {
  return [
    ...catalog.sites.map((site) => ({
      ...{ kind: "site" as const, title: site.name, site: null, day: null, withdrawn: null },
      ...partsOf(site),
    })),
    ...catalog.observations.map((observation) => ({
      ...{ kind: "observation" as const, title: observation.headline, site: observation.site },
      ...{ day: observation.revised ?? observation.recorded, withdrawn: observation.withdrawn },
      ...partsOf(observation),
    })),
    ...catalog.events.map((event) => ({
      ...{ kind: "event" as const, title: event.name, site: null, day: null },
      withdrawn: event.withdrawn,
      ...partsOf(event),
    })),
    ...catalog.reports.map((report) => ({
      ...{ kind: "report" as const, title: report.title, site: null, day: null, withdrawn: null },
      ...partsOf(report),
    })),
  ];
}

function partsOf(record: { readonly id: string; readonly formerIds: readonly string[] }) {
  const text = JSON.stringify(withoutEmpty(record));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
  return { id: record.id, formerIds: record.formerIds, hash };
}
