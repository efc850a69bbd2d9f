// Observations and events as KML 2.2 with time spans, for Google Earth's time slider: a folder for
// each site, a colour for each direction, the sources as links in each description.

import { DIRECTIONS, type Direction, directionOf } from "../domain/activity";
import { type DayWindow, windowOf } from "../domain/dayWindow";
import { isWebAddress } from "../domain/record";
import type {
  ExportedEvent,
  ExportedObservation,
  ExportFile,
  ExportSet,
  ExportWords,
} from "./exportSet";
import { eventAddressOf, observationAddressOf } from "./recordAddress";
import { daysOf, locationOf, lonLatOf, observationsBySite, reportsOf } from "./recordRow";
import { escapeXml } from "./xmlText";

/** The light palette of the page as KML writes colours: alpha, blue, green, red. */
const COLOURS: Readonly<Record<Direction | "event", string>> = {
  "build-up": "ff0c41c2",
  "draw-down": "ffd84e1d",
  "test-launch": "ffaf1ca2",
  operations: "ff6e760f",
  damage: "ff0762a1",
  "nothing-seen": "ff80726b",
  event: "ffa4570b",
};

export function toKml(set: ExportSet, words: ExportWords): ExportFile {
  const groups = observationsBySite(set);
  const folders = set.sites.map(({ record: site }) => {
    const marks = (groups.get(site.id) ?? []).map((exported) =>
      observationMarkOf(exported, lonLatOf(locationOf(exported, site)), set, words),
    );
    return folderOf(site.name, marks);
  });
  const events = set.events.map((event) => eventMarkOf(event, set, words));
  const body = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<kml xmlns="http://www.opengis.net/kml/2.2">`,
    "<Document>",
    `<name>${escapeXml(`Nadir: ${set.title}`)}</name>`,
    `<description>${escapeXml(`Catalog version ${set.catalog.version}. ${set.address}`)}</description>`,
    ...[...DIRECTIONS, "event" as const].map(styleOf),
    ...folders,
    ...(events.length > 0 ? [folderOf("Events", events)] : []),
    "</Document>",
    "</kml>",
    "",
  ].join("\n");
  return { name: "observations.kml", mediaType: "application/vnd.google-earth.kml+xml", body };
}

function styleOf(kind: Direction | "event"): string {
  return `<Style id="${kind}"><IconStyle><color>${COLOURS[kind]}</color><scale>0.9</scale></IconStyle></Style>`;
}

function folderOf(name: string, marks: readonly string[]): string {
  return [`<Folder><name>${escapeXml(name)}</name>`, ...marks, "</Folder>"].join("\n");
}

function observationMarkOf(
  exported: ExportedObservation,
  point: readonly [number, number],
  set: ExportSet,
  words: ExportWords,
): string {
  const { record, detail } = exported;
  const lines = [
    `<b>Observed</b> ${escapeXml(words.dateOf(record.observed))}`,
    `<b>${escapeXml(words.activityOf(record.activity))}</b>, ${escapeXml(words.confidenceOf(record.confidence))}`,
    ...(detail ? [escapeXml(detail.summary)] : []),
    ...reportsOf(exported, set).map(({ title, publisher, url }) =>
      isWebAddress(url)
        ? `<a href="${escapeXml(url)}">${escapeXml(title)}</a>, ${escapeXml(publisher)}`
        : `${escapeXml(title)}, ${escapeXml(publisher)}`,
    ),
    linkOf(observationAddressOf(set.home, record.id)),
  ];
  return markOf({
    id: `observation-${record.id}`,
    name: record.headline,
    lines,
    window: windowOf(record.observed),
    style: directionOf(record.activity),
    data: { id: record.id, observed: record.observed, confidence: record.confidence },
    point,
  });
}

function eventMarkOf(
  { record, detail }: ExportedEvent,
  set: ExportSet,
  words: ExportWords,
): string {
  const { place } = record;
  const hasPoint = place !== null && place.lat !== null && place.lon !== null;
  return markOf({
    id: `event-${record.id}`,
    name: record.name,
    lines: [
      `<b>${escapeXml(words.eventKindOf(record.kind))}</b> ${escapeXml(words.dateOf(record.date))}`,
      ...(detail ? [escapeXml(detail.summary)] : []),
      linkOf(eventAddressOf(set.home, record.id)),
    ],
    window: windowOf(record.date),
    style: "event",
    data: { id: record.id, date: record.date },
    point: hasPoint ? [place.lon ?? 0, place.lat ?? 0] : null,
  });
}

interface Mark {
  readonly id: string;
  readonly name: string;
  /** HTML, escaped already. */
  readonly lines: readonly string[];
  readonly window: DayWindow;
  readonly style: Direction | "event";
  readonly data: Readonly<Record<string, string>>;
  readonly point: readonly [number, number] | null;
}

function markOf({ id, name, lines, window, style, data, point }: Mark): string {
  const [begin, end] = daysOf(window);
  return [
    `<Placemark id="${escapeXml(id)}">`,
    `<name>${escapeXml(name)}</name>`,
    // Markup inside XML: escaped once more, so that it is text to XML and HTML to the reader.
    `<description>${escapeXml(lines.map((line) => `<p>${line}</p>`).join(""))}</description>`,
    `<TimeSpan>${begin === null ? "" : `<begin>${begin}</begin>`}${end === null ? "" : `<end>${end}</end>`}</TimeSpan>`,
    `<styleUrl>#${style}</styleUrl>`,
    "<ExtendedData>",
    ...Object.entries(data).map(
      ([key, value]) => `<Data name="${key}"><value>${escapeXml(value)}</value></Data>`,
    ),
    "</ExtendedData>",
    ...(point === null ? [] : [`<Point><coordinates>${point.join(",")}</coordinates></Point>`]),
    "</Placemark>",
  ].join("\n");
}

function linkOf(address: string): string {
  return isWebAddress(address)
    ? `<a href="${escapeXml(address)}">Open in Nadir</a>`
    : escapeXml(address);
}
