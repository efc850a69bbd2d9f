declare module "geodesy/mgrs.js" {
  export class LatLon {
    constructor(lat: number, lon: number);
    toUtm(): {
      zone: number;
      easting: number;
      northing: number;
      toMgrs(): { toString(digits: number): string };
    };
  }
}
