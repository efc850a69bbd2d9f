// Opens the citation of a record in the usual styles.

import { useState } from "react";
import type { CiteTarget } from "../export/citeTarget";
import { buttonsWords } from "../i18n/english/buttons";
import { LazyPart } from "../ui/LazyPart";
import { useCitedFrom } from "./useCitedFrom";

interface CiteButtonProps {
  target: CiteTarget;
  /** "Cite this observation". */
  label: string;
}

const loadParts = () => import("./citeParts");

export function CiteButton({ target, label }: CiteButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const from = useCitedFrom();
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && from && (
        <LazyPart load={loadParts} name={buttonsWords().parts.citation}>
          {({ CiteDialog }) => (
            <CiteDialog target={target} from={from} onClose={() => setOpen(false)} />
          )}
        </LazyPart>
      )}
    </>
  );
}
