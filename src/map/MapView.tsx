// Placeholder, to be written.
export function MapView() {
  return <p>MapView</p>;
}
