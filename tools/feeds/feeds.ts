// All feeds of a catalog: the whole of it, each site, each direction and the corrections. The
// observations are put in order once and handed out from there, so the work grows with their number.

import { DIRECTIONS, directionOf } from "../../src/domain/activity";
import { windowOf } from "../../src/domain/dayWindow";
import type { ExportedObservation, ExportedSite } from "../../src/export/exportSet";
import { siteAddressOf } from "../../src/export/recordAddress";
import type { Publication } from "../publish/publication";
import { correctionEntriesOf } from "./correctionEntries";
import type { Feed, FeedEntry } from "./feed";
import { CORRECTIONS_FEED, directionFeedOf, siteFeedOf, WHOLE_FEED } from "./feedAddress";
import { changeDayOf, observationEntryOf } from "./observationEntry";

export const MOST_ENTRIES = 100;

type FeedPublication = Pick<Publication, "set" | "words" | "release">;

/** One by one; each holds at most MOST_ENTRIES, the last changed first. */
export function* feedsOf(publication: FeedPublication): Generator<Feed> {
  const { set, words } = publication;
  const newest = newestFirst(set.observations);
  const siteById = new Map(set.sites.map((site) => [site.record.id, site]));
  const bySite = groupsOf(newest, ({ record }) => record.site);
  const byDirection = groupsOf(newest, ({ record }) => directionOf(record.activity));
  const entriesOf = (observations: readonly ExportedObservation[]) =>
    observations.slice(0, MOST_ENTRIES).flatMap((each) => {
      return observationEntryOf(each, siteById.get(each.record.site) ?? null, set, words) ?? [];
    });
  const feedOf = (head: Omit<Feed, "updated" | "entries">, entries: readonly FeedEntry[]) =>
    withDay(head, entries, publication);

  yield feedOf(
    {
      name: WHOLE_FEED,
      title: "Nadir: all observations",
      subtitle: "What satellite imagery showed at the monitored sites, and who says so.",
      page: set.home,
    },
    entriesOf(newest),
  );
  for (const site of set.sites) {
    yield feedOf(siteHeadOf(site, set.home), entriesOf(bySite.get(site.record.id) ?? []));
  }
  for (const direction of DIRECTIONS) {
    const name = words.directionOf(direction);
    yield feedOf(
      {
        name: directionFeedOf(direction),
        title: `Nadir: ${name}`,
        subtitle: `Observations at all sites that point in this direction: ${name}.`,
        page: `${set.home}?activity=${direction}`,
      },
      entriesOf(byDirection.get(direction) ?? []),
    );
  }
  yield feedOf(
    {
      name: CORRECTIONS_FEED,
      title: "Nadir: corrections",
      subtitle: "Records that were revised or withdrawn.",
      page: `${set.home}changes/`,
    },
    newestCorrectionsOf(publication),
  );
}

function siteHeadOf({ record }: ExportedSite, home: string) {
  return {
    name: siteFeedOf(record.id),
    title: `Nadir: ${record.name}`,
    subtitle: `What satellite imagery showed at ${record.name}, and who says so.`,
    page: siteAddressOf(home, record.id),
  };
}

/** Without entries, the day of the catalog stands in. */
function withDay(
  head: Omit<Feed, "updated" | "entries">,
  entries: readonly FeedEntry[],
  { release }: FeedPublication,
): Feed {
  const [first] = entries;
  return { ...head, updated: first?.updated ?? release.date, entries };
}

function newestCorrectionsOf({ set, release }: FeedPublication): readonly FeedEntry[] {
  return correctionEntriesOf(set, release.changes)
    .toSorted((a, b) => descending(a.updated, b.updated) || descending(b.urn, a.urn))
    .slice(0, MOST_ENTRIES);
}

// Those recorded on one day: the last observed first, then by id.
function newestFirst(observations: readonly ExportedObservation[]): ExportedObservation[] {
  return observations
    .flatMap((observation) => {
      const day = changeDayOf(observation);
      if (day === null) return [];
      return [{ observation, day, last: windowOf(observation.record.observed).last }];
    })
    .sort(
      (a, b) =>
        descending(a.day, b.day) ||
        descending(a.last, b.last) ||
        descending(b.observation.record.id, a.observation.record.id),
    )
    .map(({ observation }) => observation);
}

function descending<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

/** Of each group as many as a feed takes. */
function groupsOf<Key>(
  observations: readonly ExportedObservation[],
  keyOf: (observation: ExportedObservation) => Key,
): ReadonlyMap<Key, readonly ExportedObservation[]> {
  const groups = new Map<Key, ExportedObservation[]>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else if (group.length < MOST_ENTRIES) group.push(observation);
  }
  return groups;
}
