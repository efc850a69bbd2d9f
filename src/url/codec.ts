// A view as a link and back: an exact pair. What is the default is not written, what cannot be
// read falls back alone and is named in a notice, and a damaged link never breaks the page.

import { ACTIVITIES, DIRECTIONS } from "../domain/activity";
import type { EventId } from "../domain/contextEvent";
import { encodeDay, parseDay } from "../domain/day";
import { type ActivityChoice, NO_FILTER } from "../domain/filter";
import { withVisibleSigns } from "../domain/hiddenSigns";
import {
  COMPARE_MODES,
  type Comparison,
  type ImageRef,
  type ProviderId,
  RENDERINGS,
} from "../domain/imageRef";
import { LANGUAGE_TAGS } from "../domain/language";
import { AXES, CONFIDENCES, type ObservationId } from "../domain/observation";
import { toOrderedPeriod } from "../domain/period";
import type { LinkNotice } from "../domain/problem";
import { isWebAddress } from "../domain/record";
import { type PublisherSlug, slugOf } from "../domain/report";
import { SITE_KINDS, type SiteId } from "../domain/site";
import { type BaseLayerId, type Camera, cameraDigitsOf, toCamera, type View } from "../domain/view";
import type { LinkParts } from "./linkParts";
import { migrated } from "./migrations";

export interface DecodedLink {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 120;
const LONGEST_TEXT = 200;
const LONGEST_ADDRESS = 300;
const CATALOG_PATH = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.json$/;
const ACTIVITY_CHOICES: readonly ActivityChoice[] = [...ACTIVITIES, ...DIRECTIONS];
/** Parameters of product parts that this version does not have: left alone, without a notice. */
const RESERVED = new Set(["align", "embed"]);

/** Writes the shortest link that restores the view; decodeView reads it back exactly. */
export function encodeView(view: View): LinkParts {
  const { filter } = view;
  const query = [
    ["from", view.period.from === null ? "" : encodeDay(view.period.from)],
    ["to", view.period.to === null ? "" : encodeDay(view.period.to)],
    ["kind", filter.kinds.join(",")],
    ["activity", filter.activities.join(",")],
    ["source", filter.sources.join(",")],
    ["confidence", filter.confidences.join(",")],
    ["disputed", filter.disputed ? "1" : ""],
    ["q", filter.text],
    ["obs", view.observation ?? ""],
    ["event", view.event ?? ""],
    ["at", view.camera === null ? "" : encodeCamera(view.camera)],
    ["base", view.base ?? ""],
    ["image", view.image === null ? "" : encodeImage(view.image)],
    ["compare", view.comparison === null ? "" : encodeComparison(view.comparison)],
    ["axis", view.axis === "observed" ? "" : view.axis],
    ["catalog", view.catalog ?? ""],
    ["lang", view.language ?? ""],
  ]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeValue(value ?? "")}`)
    .join("&");
  return { path: view.site === null ? "" : `sites/${view.site}/`, query };
}

/** Reads any link, also a damaged one; each parameter that cannot be read gives a notice. */
export function decodeView(parts: LinkParts): DecodedLink {
  const link = migrated(parts);
  const parameters = new Parameters(link.query);
  const path = decodePath(link.path, parameters.notices);
  const view: View = {
    catalog: parameters.read(
      "catalog",
      parseCatalogAddress,
      "the address of a catalog's index, such as large/index.json",
    ),
    period: toOrderedPeriod({
      from: parameters.read("from", parseDay, "a day such as 2019-03-02"),
      to: parameters.read("to", parseDay, "a day such as 2019-03-02"),
    }),
    filter: {
      ...NO_FILTER,
      kinds: parameters.readList("kind", oneOf(SITE_KINDS)),
      activities: parameters.readList("activity", oneOf(ACTIVITY_CHOICES)),
      sources: parameters.readList("source", parseSlug),
      confidences: parameters.readList("confidence", oneOf(CONFIDENCES)),
      disputed: parameters.read("disputed", (text) => text === "1" || null, "1") ?? false,
      text: parameters.read("q", parseText, `at most ${LONGEST_TEXT} characters`) ?? "",
    },
    site: path.sites,
    observation:
      parameters.read("obs", parseId<ObservationId>, "the id of an observation") ??
      path.observations,
    event: parameters.read("event", parseId<EventId>, "the id of an event") ?? path.events,
    camera: parameters.read("at", parseCamera, "latitude,longitude,zoom such as 39.660,124.705,12"),
    base: parameters.read("base", parseId<BaseLayerId>, "the name of a base layer"),
    image: parameters.read("image", parseImage, "an image such as gibs-s30/2019-03-02"),
    comparison: parameters.read(
      "compare",
      parseComparison,
      "an image to compare with, such as swipe:gibs-s30/2019-03-07",
    ),
    axis: parameters.read("axis", oneOf(AXES), "imaged or reported") ?? "observed",
    language: parameters.read("lang", oneOf(LANGUAGE_TAGS), "en or ko"),
  };
  parameters.noticeRest();
  return { view, notices: parameters.notices };
}

/** The parameters of a query, each read once; collects a notice for every one it cannot read. */
class Parameters {
  readonly notices: LinkNotice[] = [];
  private readonly values: URLSearchParams;
  private readonly seen = new Set<string>();

  constructor(query: string) {
    this.values = new URLSearchParams(query);
  }

  read<Value>(name: string, parse: (text: string) => Value | null, expected: string): Value | null {
    this.seen.add(name);
    const text = this.values.get(name);
    if (text === null || text === "") return null;
    const value = parse(text);
    if (value === null) this.notice(name, `“${shortened(text)}” is not ${expected}`);
    return value;
  }

  readList<Value>(name: string, parse: (text: string) => Value | null): Value[] {
    this.seen.add(name);
    const texts = new Set((this.values.get(name) ?? "").split(",").filter((text) => text !== ""));
    const values = new Set<Value>();
    for (const text of texts) {
      const value = parse(text);
      if (value === null) this.notice(name, `“${shortened(text)}” is not known`);
      else values.add(value);
    }
    return [...values];
  }

  /** Parameters that nobody reads, and those that stand there again with another value. */
  noticeRest(): void {
    for (const name of new Set(this.values.keys())) {
      if (RESERVED.has(name)) continue;
      if (!this.seen.has(name)) this.notice(shortened(name), "this parameter is not known");
      else if (new Set(this.values.getAll(name)).size > 1) {
        this.notice(name, "this parameter is there more than once: only the first is followed");
      }
    }
  }

  private notice(parameter: string, message: string): void {
    this.notices.push({ parameter, message });
  }
}

interface PathParts {
  sites: SiteId | null;
  observations: ObservationId | null;
  events: EventId | null;
}

/** Every record has a page; the app then writes the link of the view that it opens. */
function decodePath(path: string, notices: LinkNotice[]): PathParts {
  const found: PathParts = { sites: null, observations: null, events: null };
  const [kind = "", id = "", ...more] = path.split("/").filter((part) => part !== "");
  if (kind === "") return found;
  const checked = more.length === 0 ? parseId<SiteId & ObservationId & EventId>(id) : null;
  if (checked !== null && Object.hasOwn(found, kind)) return { ...found, [kind]: checked };
  notices.push({ parameter: "path", message: `“${shortened(path)}” is not a page of Nadir` });
  return found;
}

function encodeCamera({ lat, lon, zoom }: Camera): string {
  const digits = cameraDigitsOf(zoom);
  return `${lat.toFixed(digits)},${lon.toFixed(digits)},${zoom}`;
}

function parseCamera(text: string): Camera | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?),(\d{1,2})$/.exec(text.trim());
  if (!match) return null;
  const [lat = 0, lon = 0, zoom = 0] = match.slice(1).map(Number);
  const inBounds = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom <= 19;
  return inBounds ? toCamera({ lat, lon, zoom }) : null;
}

const TEXT_OF_KEY = /^[^\p{C}\s]([^\p{C}]{0,198}[^\p{C}\s])?$/u;
const USUAL_RENDERING = RENDERINGS[0];
const MIDDLE = 50;

/** "gibs-s30/2019-03-02", with the rendering unless it is the usual one: "mine:near-infrared/a". */
function encodeImage({ provider, rendering, key }: ImageRef): string {
  return `${provider}${rendering === USUAL_RENDERING ? "" : `:${rendering}`}/${key}`;
}

function parseImage(text: string): ImageRef | null {
  const [, name = "", rendering = USUAL_RENDERING, key = ""] =
    /^([^:/]+)(?::([^/]*))?\/(.*)$/s.exec(text) ?? [];
  const provider = parseId<ProviderId>(name);
  const known = oneOf(RENDERINGS)(rendering);
  return provider && known && TEXT_OF_KEY.test(key) ? { provider, rendering: known, key } : null;
}

/** "swipe:gibs-s30/2019-03-07", with the share unless it is the middle: "fade-20:…". */
function encodeComparison({ mode, share, with: image }: Comparison): string {
  return `${mode}${share === MIDDLE ? "" : `-${share}`}:${encodeImage(image)}`;
}

function parseComparison(text: string): Comparison | null {
  const [, name = "", digits = `${MIDDLE}`, rest = ""] =
    /^([a-z]+)(?:-(\d{1,3}))?:(.*)$/s.exec(text) ?? [];
  const mode = oneOf(COMPARE_MODES)(name);
  const image = parseImage(rest);
  const share = Number(digits);
  return mode && image && share <= 100 ? { mode, share, with: image } : null;
}

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | null {
  return (text) => values.find((value) => value === text) ?? null;
}

function parseId<Id extends string>(text: string): Id | null {
  return ID.test(text) && text.length <= LONGEST_ID ? (text as Id) : null;
}

// Beside the page, or on another host; nothing that a browser would run or read from the disk.
function parseCatalogAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS) return null;
  if (CATALOG_PATH.test(text)) return text;
  return isWebAddress(text) ? text : null;
}

function parseSlug(text: string): PublisherSlug | null {
  return text.length <= LONGEST_ID && text !== "" && slugOf(text) === text ? slugOf(text) : null;
}

function parseText(text: string): string | null {
  return text.length <= LONGEST_TEXT ? text : null;
}

// Commas, colons and slashes stay readable; everything else that a query may not hold is escaped.
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%2C|%2F|%3A/g, decodeURIComponent);
}

function shortened(text: string): string {
  return withVisibleSigns(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
