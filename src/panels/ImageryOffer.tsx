// Under an observation: the offer to look at the ground. An offer first, because looking asks
// services outside.

import { useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog";
import type { Site } from "../domain/site";
import { windowWordsOf } from "../i18n/dateWords";
import { scenesWords } from "../i18n/english/scenes";
import { LazyPart } from "../ui/LazyPart";
import styles from "./ImageryOffer.module.css";
import { imageryWindowOf } from "./imageryDate";

interface ImageryOfferProps {
  site: Site;
  catalog: Catalog;
  /** Row of the observation. */
  row: number;
}

export const loadImagery = () => import("./imageryParts");

export function ImageryOffer({ site, catalog, row }: ImageryOfferProps) {
  const near = useMemo(() => imageryWindowOf(catalog.table, row), [catalog, row]);
  const [isOpen, setOpen] = useState(false);
  if (near === null) return null;
  return (
    <>
      <button
        type="button"
        className={styles.offer}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {scenesWords().offer(windowWordsOf(near))}
      </button>
      {isOpen && (
        <LazyPart load={loadImagery} name={scenesWords().imagery}>
          {({ ObservationImagery }) => <ObservationImagery site={site} near={near} />}
        </LazyPart>
      )}
    </>
  );
}
