// The keyboard's place on the page is never lost: when what has the focus goes away (a "Try again" that
// has helped, a notice that is over), the control before it takes over. Code that knows a better heir
// gives it the focus itself, and comes first.

const CONTROLS = "a[href], button, input, select, summary, [tabindex='0']";
/** For code that knows better. */
const PATIENCE_MS = 100;

/** From now on, for as long as the page is open. */
export function startFocusKeeping(): void {
  let held: Element | null = null;
  // A live range stays where an element was when that is gone.
  const place = document.createRange();

  const hold = () => {
    const target = document.activeElement;
    // Only for keys, for which alone the focus is shown; marks on the map see to themselves.
    const isByKeys = target?.matches(":focus-visible") && !target.closest(".leaflet-container");
    held = isByKeys ? target : null;
    if (held) place.selectNode(held);
  };
  const isLost = () => held?.isConnected === false && document.activeElement === document.body;
  const pass = () => {
    if (isLost()) controlBefore(place)?.focus();
  };

  hold();
  document.addEventListener("focusin", hold);
  new MutationObserver(() => {
    if (isLost()) setTimeout(pass, PATIENCE_MS);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The last control before a place. What is inert does not take the focus. */
function controlBefore(place: Range): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].findLast(
    (each) => each.tabIndex >= 0 && each.checkVisibility() && place.comparePoint(each, 0) < 0,
  );
}
