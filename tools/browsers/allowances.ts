// What the page uses although a supported browser lacks it, each with the reason why it works there
// all the same.

export interface Allowance {
  /** Key in MDN's data. */
  readonly feature: string;
  readonly files: RegExp;
  readonly reason: string;
}

const SOURCE = /^src\//;
const ANYWHERE = /^(?:src|dist)\//;
const BUILT = /^dist\//;

/** For properties that only add to what is there without them. */
function decoration(names: readonly string[], reason: string): Allowance[] {
  return names.map((name) => ({ feature: `css.properties.${name}`, files: ANYWHERE, reason }));
}

export const ALLOWANCES: readonly Allowance[] = [
  {
    feature: "api.AbortSignal.timeout_static",
    files: ANYWHERE,
    reason: "Chromium before 124 only gives the error another name, and nobody asks for it.",
  },
  ...decoration(
    ["crosshair", "default", "ew-resize", "grab", "grabbing", "move", "pointer"].map(
      (shape) => `cursor.${shape}`,
    ),
    "A phone has no pointer to shape.",
  ),
  ...decoration(
    ["accent-color"],
    "A box without it, or with a paler tick, still shows whether it is ticked.",
  ),
  ...decoration(
    ["scrollbar-width", "scrollbar-width.thin", "scrollbar-color"],
    "The usual scrollbar is there.",
  ),
  ...decoration(
    ["forced-color-adjust", "forced-color-adjust.none"],
    "Only Windows forces colours, and Safari does not run there.",
  ),
  ...decoration(
    ["content-visibility", "content-visibility.auto"],
    "Without it everything is painted at once, and looks the same.",
  ),
  ...decoration(["break-after.avoid"], "Without it a heading may stand last on a printed page."),
  ...decoration(
    ["resize", "resize.vertical"],
    "Without it a field keeps its height, and its text scrolls.",
  ),
  ...decoration(["text-size-adjust"], "Only browsers that enlarge text by themselves know it."),
  {
    feature: "css.at-rules.page",
    files: ANYWHERE,
    reason: "Without it print has the margins of the browser.",
  },
  {
    feature: "css.selectors.marker",
    files: ANYWHERE,
    reason: "Safari knows its colour and size, and no more is set.",
  },
  ...["user-select", "print-color-adjust", "print-color-adjust.exact"].map((name) => ({
    feature: `css.properties.${name}`,
    files: SOURCE,
    reason: "The build writes it with its prefix too; the built style sheet is checked for that.",
  })),
  ...["css.properties.-webkit-user-drag", "css.properties.-webkit-tap-highlight-color"].map(
    (feature) => ({ feature, files: BUILT, reason: "Leaflet's, for the browsers that know it." }),
  ),
  {
    feature: "css.selectors.selection",
    files: BUILT,
    reason: "Leaflet's, against a blue shade while dragging; a finger selects nothing there.",
  },
  {
    feature: "api.Window.devicePixelRatio",
    files: ANYWHERE,
    reason: "Safari's does not follow its zoom: canvases stay as sharp as unzoomed.",
  },
  {
    feature: "api.CanvasRenderingContext2D.font",
    files: ANYWHERE,
    reason: "Safari before 18.4 sets the weight, and only does not say it back; nothing asks.",
  },
  {
    feature: "api.CanvasRenderingContext2D.letterSpacing",
    files: ANYWHERE,
    reason: "Without it names on the map are measured and painted closer together, alike.",
  },
  {
    feature: "api.Navigator.share",
    files: /^src\/panels\/ShareButton\.tsx$|^dist\//,
    reason: "Asked for by typeof; without it the link is copied.",
  },
  {
    feature: "javascript.builtins.Error.captureStackTrace",
    files: BUILT,
    reason: "Packages ask whether it is there; it only shortens a trace.",
  },
  {
    feature: "api.Window.navigation",
    files: BUILT,
    reason: "React asks by typeof; it then shows the browser that it is loading.",
  },
  {
    feature: "javascript.builtins.SuppressedError.error",
    files: BUILT,
    reason: "Packages have methods of that name; the language has only a property.",
  },
  {
    feature: "javascript.builtins.DisposableStack.use",
    files: BUILT,
    reason: "React's own method of the same name.",
  },
];
