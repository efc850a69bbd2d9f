// A publisher is its slug; of several spellings the page shows the one that most reports use.

import { type PublisherSlug, type Report, slugOf } from "../../src/domain/report";

/** The name of each publisher by its slug, in the order of slugs. */
export function publisherNamesOf(
  reports: readonly Pick<Report, "publisher">[],
): ReadonlyMap<PublisherSlug, string> {
  const spellings = spellingsOf(reports.map(({ publisher }) => publisher));
  const names = [...spellings].map(([slug, counts]) => [slug, mostUsedOf(counts)] as const);
  return new Map(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often each spelling of each slug occurs. */
export function spellingsOf(
  publishers: readonly string[],
): ReadonlyMap<PublisherSlug, ReadonlyMap<string, number>> {
  const spellings = new Map<PublisherSlug, Map<string, number>>();
  for (const publisher of publishers) {
    const slug = slugOf(publisher);
    const counts = spellings.get(slug) ?? new Map<string, number>();
    spellings.set(slug, counts.set(publisher, (counts.get(publisher) ?? 0) + 1));
  }
  return spellings;
}

function mostUsedOf(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1),
  );
  return first?.[0] ?? "";
}
