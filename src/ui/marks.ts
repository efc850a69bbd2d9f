// The six marks: shape and colour together, so that nothing hangs on colour alone. Each path lies
// in a box of 16 by 16 around its centre, so that SVG and canvas draw the same shape.

export type MarkName =
  | "build-up"
  | "draw-down"
  | "test-launch"
  | "operations"
  | "damage"
  | "nothing-seen";

export interface Mark {
  /** SVG path data, x and y from -8 to 8. */
  readonly path: string;
  /** The colour token in styles/tokens.css. */
  readonly token: ColourToken;
  /** Drawn as an outline instead of filled. */
  readonly hollow: boolean;
}

export type ColourToken =
  | "--build"
  | "--draw"
  | "--test"
  | "--operations"
  | "--damage"
  | "--quiet"
  | "--paper"
  | "--panel"
  | "--ink"
  | "--muted"
  | "--rule"
  | "--sea"
  | "--land"
  | "--accent"
  | "--chosen";

export const MARKS: Readonly<Record<MarkName, Mark>> = {
  "build-up": { path: "M0 -7L7 5.5H-7Z", token: "--build", hollow: false },
  "draw-down": { path: "M0 7L7 -5.5H-7Z", token: "--draw", hollow: false },
  "test-launch": { path: "M0 -7.5L6.5 0L0 7.5L-6.5 0Z", token: "--test", hollow: false },
  operations: {
    path: "M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1 -5.5 0Z",
    token: "--operations",
    hollow: false,
  },
  damage: {
    path: "M-6 -4L-4 -6L0 -2L4 -6L6 -4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0Z",
    token: "--damage",
    hollow: false,
  },
  "nothing-seen": {
    path: "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z",
    token: "--quiet",
    hollow: true,
  },
};
