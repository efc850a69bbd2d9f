// The product's readers of catalog files, links and typed text, as the corpus asks them.

import { parseJson } from "../../../src/data/fetchJson";
import { parseCatalog } from "../../../src/data/parseCatalog";
import { parseEventDetails, parseSiteDetail, parseText } from "../../../src/data/parseDetails";
import { windowOf } from "../../../src/domain/dayWindow";
import { parseFuzzyDate } from "../../../src/domain/fuzzyDate";
import { WHOLE_TIME } from "../../../src/domain/period";
import type { Report } from "../../../src/domain/report";
import type { SiteId } from "../../../src/domain/site";
import { parsePlace } from "../../../src/measure/parsePlace";
import { isReversed, takenOver, untyped, withText } from "../../../src/panels/typedPeriod";
import { decodeView, encodeView } from "../../../src/url/codec";
import { type Content, type Reading, textOf } from "../hostileInput";
import { fieldOf, lostOf, refusalOr, refused, taken } from "../reading";

const URL = "https://nadir.test/watch/catalog/index.json";
const SENTENCE = /^[A-Z][\w ]+ could not be read: .+\.$/s;
const SITE = "sohae" as SiteId;

export function readIndex(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, () => {
    const value = parseJson(textOf(input), "The catalog");
    const { catalog, records, files, problems } = parseCatalog(value, URL);
    const kept = {
      sites: catalog.sites.map(({ id }) => id),
      observations: [...records.values()].map(({ id }) => id),
      events: catalog.events.map(({ id }) => id),
    };
    return taken(problems, {
      lost: () => [
        ...Object.entries(kept).flatMap(([field, ids]) =>
          lostOf(fieldOf(value, field), ids, problems),
        ),
        ...turningTextsIn([catalog.sites, [...records.values()], catalog.events]),
      ],
      addresses: [
        ...files.siteDetails.values(),
        ...[files.eventDetails, files.text, files.observations, files.details].flatMap(
          (address) => address ?? [],
        ),
      ],
    });
  });
}

/** Texts that were kept with signs that turn the text around them, or hide in it. */
function turningTextsIn(value: unknown): readonly string[] {
  if (typeof value === "string")
    return /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(turningTextsIn)
    : [];
}

const addressesOf = (reports: ReadonlyMap<string, Report>) =>
  [...reports.values()].map(({ url }) => url);

export function readSiteDetails(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, () => {
    const value = parseJson(textOf(input), "The details of this site");
    const { value: detail, problems } = parseSiteDetail(value, URL, SITE);
    return taken(problems, {
      lost: () => [
        ...lostOf(fieldOf(value, "observations"), detail.observations.keys(), problems),
        ...lostOf(fieldOf(value, "reports"), detail.reports.keys(), problems),
      ],
      addresses: addressesOf(detail.reports),
    });
  });
}

export function readEventDetails(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, () => {
    const value = parseJson(textOf(input), "The details of the events");
    const { value: details, problems } = parseEventDetails(value, URL);
    return taken(problems, {
      lost: () => [
        ...lostOf(fieldOf(value, "events"), details.events.keys(), problems),
        ...lostOf(fieldOf(value, "reports"), details.reports.keys(), problems),
      ],
      addresses: addressesOf(details.reports),
    });
  });
}

export function readSearchText(input: Content): Promise<Reading> {
  return refusalOr(SENTENCE, () => {
    const value = parseJson(textOf(input), "The search index");
    const { value: words, problems } = parseText(value, URL);
    const observations = fieldOf(value, "observations");
    const isRecord =
      typeof observations === "object" && observations !== null && !Array.isArray(observations);
    const lost = () => {
      const given = isRecord ? Object.keys(observations).map((id) => ({ id })) : [];
      const named = problems.map(({ record, message }) => ({
        message,
        record: record?.replace(/^observations\./, "") ?? null,
      }));
      return lostOf(given, words.keys(), named);
    };
    return taken(problems, { lost });
  });
}

/** What was decoded is written and read again: it must be the same view, without a notice. */
export function readLink(input: Content): Reading {
  const text = textOf(input);
  const mark = text.indexOf("?");
  const [path, query] = mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark)];
  const { view, notices } = decodeView({ path, query });
  const written = encodeView(view);
  const again = decodeView(written);
  const isStable = again.notices.length === 0 && encodeView(again.view).query === written.query;
  return {
    isTaken: true,
    sentences: notices.map(({ parameter, message }) => `link, ${parameter}: ${message}`),
    lost: () => (isStable ? [] : [written.query]),
    addresses: view.catalog === null ? [] : [new globalThis.URL(view.catalog, URL).href],
  };
}

export function readDate(input: Content): Reading {
  const date = parseFuzzyDate(textOf(input));
  if (date === null) return refused("is no EDTF date");
  const { first, last } = windowOf(date);
  return { ...taken([]), lost: () => (first <= last ? [] : [`${date} ends before it begins`]) };
}

export function readTypedPeriod(input: Content): Reading {
  const typed = withText(withText(untyped(WHOLE_TIME), "from", textOf(input)), "to", textOf(input));
  isReversed(typed);
  const { over, from, to } = takenOver(typed);
  const problems = [from, to].flatMap((end) => end?.problem ?? []);
  const isOrdered = over.from === null || over.to === null || over.from <= over.to;
  const sentences = problems.map((problem) => `period: ${problem}`);
  return {
    isTaken: true,
    sentences,
    lost: () => (isOrdered ? [] : ["order of the period"]),
    addresses: [],
  };
}

export function readPlace(input: Content): Reading {
  const found = parsePlace(textOf(input));
  if (found === null) return refused("is no place");
  const { lat, lon } = found.position;
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && found.precisionM > 0;
  return { ...taken([]), lost: () => (isOnEarth ? [] : [`${lat},${lon} is not on Earth`]) };
}
