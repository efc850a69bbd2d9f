// Opens what takes the view elsewhere: files, a brief, an embedded page, a citation.

import { useEffect, useRef, useState } from "react";
import { buttonsWords } from "../i18n/english/buttons";
import type { CatalogLoading } from "../state/catalogLoading";
import { LazyPart } from "../ui/LazyPart";
import type { LoadLocator } from "./loadLocator";

interface ExportButtonProps {
  loadLocator: LoadLocator;
  loading: CatalogLoading;
  baseUrl: string;
}

const loadParts = () => import("./exportParts");

export function ExportButton({ loading, baseUrl, loadLocator }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // Only now: while a brief is open the page under it takes no focus.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setOpen(false);
  const words = buttonsWords();
  return (
    <>
      <button type="button" ref={button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.export}
      </button>
      {isOpen && (
        <LazyPart load={loadParts} name={words.parts.export}>
          {({ ExportDialog }) => (
            <ExportDialog
              loading={loading}
              baseUrl={baseUrl}
              loadLocator={loadLocator}
              onClose={close}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}
