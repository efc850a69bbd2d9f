// Opens a form that makes a correction or a new observation ready for the catalog.

import { useState } from "react";
import { buttonsWords } from "../i18n/english/buttons";
import { LazyPart } from "../ui/LazyPart";
import type { Wish } from "./Contribute";

interface ContributeButtonProps {
  wish: Wish;
  /** "Suggest a correction". */
  label: string;
}

const loadParts = () => import("./contributeParts");

export function ContributeButton({ wish, label }: ContributeButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && (
        <LazyPart load={loadParts} name={buttonsWords().parts.form}>
          {({ Contribute }) => <Contribute wish={wish} onClose={() => setOpen(false)} />}
        </LazyPart>
      )}
    </>
  );
}
