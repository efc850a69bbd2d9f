// "Save picture": a PNG of the imagery that says of itself what it shows.

import { useState } from "react";
import { comparingWords } from "../i18n/english/comparing";
import { sentenceOf } from "../i18n/sentences";
import { pressable } from "../ui/pressable";

interface PictureButtonProps {
  /** Makes the file and gives it to the person; rejects with a sentence. */
  save: () => Promise<void>;
}

export function PictureButton({ save }: PictureButtonProps) {
  const [state, setState] = useState<"idle" | "saving" | { readonly failed: string }>("idle");
  const start = () => {
    setState("saving");
    save().then(
      () => setState("idle"),
      (error) => setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <>
      <button type="button" {...pressable(state === "saving", start)}>
        {comparingWords().save}
      </button>
      {typeof state === "object" && <span role="alert">{sentenceOf(state.failed)}</span>}
    </>
  );
}
