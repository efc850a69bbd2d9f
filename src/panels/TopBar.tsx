// Placeholder, to be written.
export function TopBar({ baseUrl }: { baseUrl: string }) {
  return <p>TopBar {baseUrl}</p>;
}
