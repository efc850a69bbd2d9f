// Opens what takes the view elsewhere: files, a brief, an embedded page, a citation.

import { type ComponentType, useRef, useState } from "react";
import type { Position } from "../domain/geo";
import type { CatalogLoading } from "../state/catalogLoading";
import { LazyPart } from "../ui/LazyPart";

/** The map of a brief: another room's, which only the page can bring together with this one. */
export type LoadLocator = () => Promise<{
  LocatorMap: ComponentType<{ places: readonly Position[] }>;
}>;

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
