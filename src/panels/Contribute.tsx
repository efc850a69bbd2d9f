// The form for what the person wants to contribute, once the deployment has said where to.

import { useEffect, useState } from "react";
import type { Catalog, SiteDetail } from "../domain/catalog";
import type { ContextEvent, EventDetail } from "../domain/contextEvent";
import { UNKNOWN_DEPLOYMENT } from "../domain/deployment";
import type { Observation, ObservationDetail, ObservationId } from "../domain/observation";
import { rowOf } from "../domain/observationTable";
import type { Site } from "../domain/site";
import { askDeployment } from "../state/deploymentLoading";
import { PAGE_BASE } from "../state/pageBase";
import { ContributeDialog, type Contribution } from "./ContributeDialog";
import {
  correctableEventOf,
  correctableObservationOf,
  correctableSiteOf,
} from "./contributionCorrection";

export type Wish =
  | {
      readonly kind: "proposal";
      readonly site: Site;
      readonly detail: SiteDetail | null;
      readonly catalog: Catalog;
    }
  | {
      readonly kind: "observation";
      readonly record: Observation;
      readonly detail: ObservationDetail | null;
    }
  | { readonly kind: "event"; readonly record: ContextEvent; readonly detail: EventDetail | null }
  | { readonly kind: "site"; readonly record: Site; readonly summary: string | null };

interface ContributeProps {
  wish: Wish;
  onClose: () => void;
}

export function Contribute({ wish, onClose }: ContributeProps) {
  const [deployment, setDeployment] = useState(UNKNOWN_DEPLOYMENT);
  useEffect(() => {
    let isWanted = true;
    void askDeployment(PAGE_BASE).then((known) => isWanted && setDeployment(known));
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <ContributeDialog
      contribution={contributionOf(wish)}
      repository={deployment.repository}
      today={new Date().toISOString().slice(0, 10)}
      onClose={onClose}
    />
  );
}

function contributionOf(wish: Wish): Contribution {
  switch (wish.kind) {
    case "proposal": {
      const { site, detail, catalog } = wish;
      const reports = [...(detail?.reports.values() ?? [])];
      const isTaken = (id: string) =>
        rowOf(catalog.table, id as ObservationId) !== null ||
        reports.some((report) => report.id === id || report.formerIds.some((each) => each === id));
      return { kind: "observation", site, reports, isTaken };
    }
    case "observation":
      return { kind: "correction", record: correctableObservationOf(wish.record, wish.detail) };
    case "event":
      return { kind: "correction", record: correctableEventOf(wish.record, wish.detail) };
    case "site":
      return { kind: "correction", record: correctableSiteOf(wish.record, wish.summary) };
  }
}
