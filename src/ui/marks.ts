// The six marks: shape and colour together, so that nothing hangs on colour alone. Each path lies
// in a box of 16 by 16 around its centre, so that SVG and canvas draw the same shape. Its steps are
// relative: "M100 0" before it puts the mark there, and one path holds many.

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
  "build-up": { path: "m0 -7l7 12.5h-14z", token: "--build", hollow: false },
  "draw-down": { path: "m0 7l7 -12.5h-14z", token: "--draw", hollow: false },
  "test-launch": { path: "m0 -7.5l6.5 7.5l-6.5 7.5l-6.5 -7.5z", token: "--test", hollow: false },
  operations: {
    path: "m-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0z",
    token: "--operations",
    hollow: false,
  },
  damage: {
    path: "m-6 -4l2 -2l4 4l4 -4l2 2l-4 4l4 4l-2 2l-4 -4l-4 4l-2 -2l4 -4z",
    token: "--damage",
    hollow: false,
  },
  "nothing-seen": {
    path: "m-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z",
    token: "--quiet",
    hollow: true,
  },
};
