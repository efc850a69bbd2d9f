// Observations as GeoJSON (RFC 7946): a point each, at the site or at its one structure.

import type { ExportFile, ExportSet, ExportWords } from "./exportSet";
import { locationOf, lonLatOf, recordRowOf, sitesById } from "./recordRow";

export function toObservationsGeoJson(set: ExportSet, words: ExportWords): ExportFile {
  const sites = sitesById(set);
  const features = set.observations.flatMap((exported) => {
    const site = sites.get(exported.record.site);
    if (!site) return [];
    const { id, ...properties } = recordRowOf(exported, site, set, words);
    return [
      {
        type: "Feature",
        id,
        geometry: { type: "Point", coordinates: lonLatOf(locationOf(exported, site)) },
        properties: { id, ...properties },
      },
    ];
  });
  return {
    name: "observations.geojson",
    mediaType: "application/geo+json",
    body: JSON.stringify({ type: "FeatureCollection", features }),
  };
}
