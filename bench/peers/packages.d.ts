// The parts of the peers that the bench uses. Written here, so that types are checked also where
// bench/package.json is not installed.

declare module "crossfilter2" {
  interface Group {
    all(): readonly { readonly key: unknown; readonly value: number }[];
  }
  interface Dimension<Value> {
    filterRange(range: readonly [number, number]): void;
    filter(value: Value | null): void;
    group(toKey?: (value: Value) => number): Group;
  }
  interface Crossfilter<Item> {
    dimension<Value>(toValue: (item: Item) => Value): Dimension<Value>;
    groupAll(): { value(): number };
  }
  export default function crossfilter<Item>(items: readonly Item[]): Crossfilter<Item>;
}

declare module "leaflet.markercluster" {
  import { type Layer, LayerGroup } from "leaflet";

  export class MarkerClusterGroup extends LayerGroup {
    addLayers(layers: readonly Layer[]): this;
  }
}

declare module "supercluster" {
  export interface PointFeature {
    readonly type: "Feature";
    readonly geometry: {
      readonly type: "Point";
      /** Longitude, latitude. */
      readonly coordinates: readonly [number, number];
    };
    readonly properties: { readonly point_count?: number };
  }
  export default class Supercluster {
    constructor(options: { readonly radius: number; readonly maxZoom: number });
    load(points: readonly PointFeature[]): this;
    /** `box` is west, south, east, north. */
    getClusters(
      box: readonly [number, number, number, number],
      zoom: number,
    ): readonly PointFeature[];
  }
}

declare module "vis-timeline/standalone" {
  export class DataSet<Item> {
    constructor(items: readonly Item[]);
  }
  export class Timeline {
    constructor(element: HTMLElement, items: DataSet<object>, options: object);
    once(name: "changed", onChanged: () => void): void;
    setWindow(start: number, end: number, options: { readonly animation: boolean }): void;
  }
}
