// Placeholder, to be written.
import type { CatalogLoading } from "../state/catalogLoading";

export function Dossier({ loading }: { loading: CatalogLoading }) {
  return <p>Dossier {String(loading)}</p>;
}
