declare module "geodesy/mgrs.js" {
  export class LatLon {
    constructor(lat: number, lon: number);
    toUtm(): { toMgrs(): { toString(digits: number): string } };
  }
}
