// A correction or a proposed observation as a block for the catalog and a prefilled issue. Nothing
// is sent: the person copies, saves or opens an address, and sees before what it holds.

import type { Report } from "../domain/report";
import type { Site } from "../domain/site";
import { contributingWords } from "../i18n/english/contributing";
import { Dialog } from "../ui/Dialog";
import { ContributeCorrection } from "./ContributeCorrection";
import { ContributeProposal } from "./ContributeProposal";
import type { CorrectableRecord } from "./contributionCorrection";

export type Contribution =
  | {
      readonly kind: "observation";
      readonly site: Site;
      /** Reports that the catalog has already; one of them is named and not written again. */
      readonly reports: readonly Report[];
      readonly isTaken: (id: string) => boolean;
    }
  | { readonly kind: "correction"; readonly record: CorrectableRecord };

interface ContributeDialogProps {
  contribution: Contribution;
  /** deployment.json's; null where it names none. */
  repository: string | null;
  /** "2026-11-22", in UTC. */
  today: string;
  onClose: () => void;
}

export function ContributeDialog({
  contribution,
  repository,
  today,
  onClose,
}: ContributeDialogProps) {
  const words = contributingWords();
  const isProposal = contribution.kind === "observation";
  return (
    <Dialog title={isProposal ? words.proposal.title : words.correction.title} onClose={onClose}>
      <p>{words.nothingSent}</p>
      {isProposal ? (
        <ContributeProposal {...contribution} repository={repository} today={today} />
      ) : (
        <ContributeCorrection record={contribution.record} repository={repository} />
      )}
    </Dialog>
  );
}
