// How the browser is started for tests and measurements: without a card, a sandbox or the errands
// of its own that leave the machine.

export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
