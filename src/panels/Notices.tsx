// Placeholder, to be written.
import type { CatalogLoading } from "../state/catalogLoading";

export function Notices({ loading }: { loading: CatalogLoading }) {
  return <p>Notices {String(loading)}</p>;
}
