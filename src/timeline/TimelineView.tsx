// Placeholder, to be written.
export function TimelineView() {
  return <p>TimelineView</p>;
}
