import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITIES, DIRECTIONS } from "../domain/activity";
import type { EventId } from "../domain/contextEvent";
import { parseDay, toDay } from "../domain/day";
import { NO_FILTER } from "../domain/filter";
import { COMPARE_MODES, type ProviderId, RENDERINGS } from "../domain/imageRef";
import { LANGUAGE_TAGS } from "../domain/language";
import { AXES, CONFIDENCES, type ObservationId } from "../domain/observation";
import { toOrderedPeriod } from "../domain/period";
import { type PublisherSlug, slugOf } from "../domain/report";
import { SITE_KINDS, type SiteId } from "../domain/site";
import { type BaseLayerId, DEFAULT_VIEW, toCamera, type View } from "../domain/view";
import { decodeView, encodeView } from "./codec";

const anyDay = fc.option(fc.integer({ min: -719_162, max: 2_932_896 }).map(toDay));
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const anySlug = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), fc.constant("통일 뉴스"))
  .map(slugOf)
  .filter((slug) => slug !== "" && slug.length <= 120);

function someOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values]);
}

const anyCatalog = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}(\/[a-z0-9][a-z0-9.-]{0,8}){0,2}\.json$/),
  fc.webUrl({ withQueryParameters: true }).filter((url) => url.length < 300),
);

const anyImage = fc.record({
  provider: anyId.map((id) => id as ProviderId),
  key: fc
    .oneof(
      fc.stringMatching(/^[A-Za-z0-9][\w.:/,-]{0,60}$/),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    )
    .filter((key) => /^[^\p{C}\s]([^\p{C}]{0,198}[^\p{C}\s])?$/u.test(key)),
  rendering: fc.constantFrom(...RENDERINGS),
});

const anyView: fc.Arbitrary<View> = fc.record({
  catalog: fc.option(anyCatalog),
  period: fc.record({ from: anyDay, to: anyDay }).map(toOrderedPeriod),
  filter: fc.record({
    kinds: someOf(SITE_KINDS),
    activities: someOf([...ACTIVITIES, ...DIRECTIONS]),
    sources: fc.uniqueArray(anySlug, { maxLength: 3 }),
    confidences: someOf(CONFIDENCES),
    disputed: fc.boolean(),
    text: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text.isWellFormed()),
  }),
  site: fc.option(anyId.map((id) => id as SiteId)),
  observation: fc.option(anyId.map((id) => id as ObservationId)),
  event: fc.option(anyId.map((id) => id as EventId)),
  camera: fc.option(
    fc
      .record({
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        zoom: fc.integer({ min: 0, max: 19 }),
      })
      .map(toCamera),
  ),
  base: fc.option(anyId.map((id) => id as BaseLayerId)),
  image: fc.option(anyImage),
  comparison: fc.option(
    fc.record({
      with: anyImage,
      mode: fc.constantFrom(...COMPARE_MODES),
      share: fc.integer({ min: 0, max: 100 }),
    }),
  ),
  axis: fc.constantFrom(...AXES),
  language: fc.constantFrom(null, ...LANGUAGE_TAGS),
});

const SOHAE_AFTER_HANOI: View = {
  ...DEFAULT_VIEW,
  period: { from: parseDay("2018-04-01"), to: parseDay("2019-12-31") },
  filter: {
    ...NO_FILTER,
    kinds: ["launch-site"],
    activities: ["rebuilding", "draw-down"],
    sources: ["38-north" as PublisherSlug, "csis-beyond-parallel" as PublisherSlug],
    confidences: ["confirmed"],
    disputed: true,
    text: "동창리 pad",
  },
  site: "sohae" as SiteId,
  observation: "sohae-2019-03-02-rebuilding" as ObservationId,
  camera: { lat: 39.66, lon: 124.705, zoom: 12 },
  image: {
    provider: "earth-search" as ProviderId,
    key: "S2B_51SYE_20190225_0_L2A",
    rendering: "near-infrared",
  },
  comparison: {
    with: { provider: "gibs-s30" as ProviderId, key: "2019-03-07", rendering: "true-colour" },
    mode: "swipe",
    share: 35,
  },
  axis: "reported",
  language: "ko",
};

describe("a view and its link", () => {
  it("are an exact pair over the whole range of views", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("survive a browser's address bar", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { path, query } = encodeView(view);
        const { pathname, search } = new URL(`https://host/${path}${query && `?${query}`}`);
        expect(decodeView({ path: pathname, query: search })).toEqual({ view, notices: [] });
      }),
    );
  });

  it("are empty for the view of the first visit", () => {
    expect(encodeView(DEFAULT_VIEW)).toEqual({ path: "", query: "" });
    expect(decodeView({ path: "", query: "" })).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it("are short and readable, in the order of the product's rules", () => {
    const { path, query } = encodeView(SOHAE_AFTER_HANOI);
    expect(path).toBe("sites/sohae/");
    expect(decodeURIComponent(query)).toBe(
      "from=2018-04-01&to=2019-12-31&kind=launch-site&activity=rebuilding,draw-down" +
        "&source=38-north,csis-beyond-parallel&confidence=confirmed&disputed=1&q=동창리 pad" +
        "&obs=sohae-2019-03-02-rebuilding&at=39.660,124.705,12" +
        "&image=earth-search:near-infrared/S2B_51SYE_20190225_0_L2A" +
        "&compare=swipe-35:gibs-s30/2019-03-07&axis=reported&lang=ko",
    );
  });

  it("do not depend on the order of the parameters", () => {
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat()), (view, random) => {
        const { path, query } = encodeView(view);
        const shuffled = query
          .split("&")
          .map((part) => ({ part, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ part }) => part)
          .join("&");
        expect(decodeView({ path, query: shuffled }).view).toEqual(view);
      }),
    );
  });
});

describe("a damaged link", () => {
  const { path, query } = encodeView(SOHAE_AFTER_HANOI);
  const noticedIn = (text: string, at = path) =>
    decodeView({ path: at, query: text }).notices.map(({ parameter }) => parameter);

  it.each([
    ["from=2019-02-30", "from"],
    ["to=yesterday", "to"],
    ["kind=volcano", "kind"],
    ["activity=gardening", "activity"],
    ["source=38 North", "source"],
    ["confidence=certain", "confidence"],
    ["disputed=yes", "disputed"],
    [`q=${"x".repeat(201)}`, "q"],
    ["obs=<script>", "obs"],
    ["event=../..", "event"],
    ["at=39.66", "at"],
    ["at=91,0,3", "at"],
    ["at=39,181,3", "at"],
    ["at=39,124,99", "at"],
    ["base=Top Secret", "base"],
    ["image=earth-search", "image"],
    ["image=Earth Search/S2B", "image"],
    ["image=earth-search/", "image"],
    ["image=earth-search:x-ray/S2B", "image"],
    ["image=earth-search/a%0Ab", "image"],
    [`image=earth-search/${"x".repeat(201)}`, "image"],
    ["compare=gibs-s30/2019-03-07", "compare"],
    ["compare=squint:gibs-s30/2019-03-07", "compare"],
    ["compare=swipe-101:gibs-s30/2019-03-07", "compare"],
    ["axis=recorded", "axis"],
    ["lang=klingon", "lang"],
    ["utm_source=mail", "utm_source"],
  ])("%s falls back alone, with a notice", (damage, parameter) => {
    const whole = decodeView({ path, query });
    const others = query
      .split("&")
      .filter((part) => !part.startsWith(`${parameter}=`))
      .join("&");
    const without = decodeView({ path, query: others });
    const damaged = decodeView({ path, query: `${others}&${damage}` });
    expect(whole.notices).toEqual([]);
    expect(damaged.notices.map((notice) => notice.parameter)).toEqual([parameter]);
    expect(damaged.view).toEqual(without.view);
  });

  it("keeps the good values of a list", () => {
    const { view, notices } = decodeView({ path: "", query: "kind=port,volcano,port,shipyard" });
    expect(view.filter.kinds).toEqual(["port", "shipyard"]);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain("volcano");
  });

  it.each([
    ["from=2019-01-01&from=2018-01-01", "from"],
    ["kind=port&kind=other", "kind"],
    ["q=&q=pad", "q"],
  ])("%s follows the first and says so", (query, parameter) => {
    const [first = ""] = query.split("&");
    const repeated = decodeView({ path: "", query });
    expect(repeated.view).toEqual(decodeView({ path: "", query: first }).view);
    expect(repeated.notices).toEqual([
      {
        parameter,
        message: "this parameter is there more than once: only the first is followed",
      },
    ]);
    expect(decodeView({ path: "", query: `${first}&${first}` }).notices).toEqual([]);
  });

  it("shows signs that show nothing", () => {
    const [notice] = decodeView({
      path: "",
      query: `obs=${encodeURIComponent("\u202eevil")}`,
    }).notices;
    expect(notice?.message).toContain("“⟨U+202E⟩evil”");
  });

  it("shortens what it quotes", () => {
    const [notice] = decodeView({ path: "", query: `obs=${"A".repeat(500)}` }).notices;
    expect(notice?.message.length).toBeLessThan(120);
  });

  it("turns a period around that was given backwards", () => {
    const { view, notices } = decodeView({ path: "", query: "from=2019-12-31&to=2018-04-01" });
    expect(view.period).toEqual(SOHAE_AFTER_HANOI.period);
    expect(notices).toEqual([]);
  });

  it.each(["sites", "sites/", "sites/a/b", "elsewhere/sohae", "sites/Not%20An%20Id/"])(
    "names a page that does not exist: %s",
    (elsewhere) => {
      expect(noticedIn(query, elsewhere)).toEqual(["path"]);
    },
  );

  it("leaves reserved parameters alone", () => {
    expect(noticedIn("align=hanoi-summit&embed=1")).toEqual([]);
    expect(noticedIn("align=a&align=b")).toEqual([]);
  });

  it("never breaks, whatever it holds", () => {
    const names = ["from", "to", "kind", "activity", "source", "q", "obs", "at", "axis", "x"];
    const anyDamage = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary", maxLength: 30 })),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anyDamage, fc.string(), (anyPath, parts, tail) => {
        const text = `${parts.map(([name, value]) => `${name}=${value}`).join("&")}${tail}`;
        const { view } = decodeView({ path: anyPath, query: text });
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("cut off anywhere still gives a view", () => {
    for (let length = 0; length <= query.length; length += 1) {
      const { view } = decodeView({ path, query: query.slice(0, length) });
      expect(view.site).toBe("sohae");
    }
  });
});

describe("pages of records", () => {
  it.each([
    ["observations/sohae-2019-03-02-rebuilding/", { observation: "sohae-2019-03-02-rebuilding" }],
    ["events/hanoi-summit", { event: "hanoi-summit" }],
    ["sites/sohae/", { site: "sohae" }],
  ])("%s opens its record", (path, opened) => {
    const { view, notices } = decodeView({ path, query: "" });
    expect(view).toEqual({ ...DEFAULT_VIEW, ...opened });
    expect(notices).toEqual([]);
  });

  it.each(["observations/", "constructor/x/", "events/a/b/", "toString/", "observations/A_b/"])(
    "%s is no page",
    (path) => {
      const { view, notices } = decodeView({ path, query: "" });
      expect(view).toEqual(DEFAULT_VIEW);
      expect(notices).toHaveLength(1);
    },
  );

  it("a parameter says more than the page", () => {
    const { view } = decodeView({ path: "observations/a/", query: "obs=b" });
    expect(view.observation).toBe("b");
  });
});
