// The parts of the peers that the bench uses. Written here, so that types are checked also where
// bench/package.json is not installed.

declare module "georaster/dist/georaster.browser.bundle.min.js" {
  interface Georaster {
    readonly projection: number;
  }
  export default function parseGeoraster(address: string): Promise<Georaster>;
}

declare module "georaster-layer-for-leaflet" {
  import { GridLayer } from "leaflet";

  export default class GeoRasterLayer extends GridLayer {
    constructor(options: {
      readonly georaster: object;
      readonly resolution: number;
      readonly pixelValuesToColorFn: (values: readonly number[]) => string;
    });
  }
}
