// Placeholder, to be written.
export function SiteList() {
  return <p>SiteList</p>;
}
