// Marks of sites and structures would cover just the ground that is looked at: over an image they are
// away until somebody wants them.

import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { comparingWords } from "../i18n/english/comparing";

export function MarksSwitch({ map }: { map: LeafletMap }) {
  const [areShown, setShown] = useState(false);
  useEffect(() => {
    if (areShown) return;
    const { dataset } = map.getContainer();
    dataset.bare = "true";
    return () => {
      delete dataset.bare;
    };
  }, [map, areShown]);
  return (
    <label>
      <input
        type="checkbox"
        checked={areShown}
        onChange={({ target }) => setShown(target.checked)}
      />
      {comparingWords().marks}
    </label>
  );
}
