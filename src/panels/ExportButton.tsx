// Opens what takes the view elsewhere: files, a brief, an embedded page, a citation.

import { useRef, useState } from "react";
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
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      {isOpen && (
        <LazyPart load={loadParts} name="The export">
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
