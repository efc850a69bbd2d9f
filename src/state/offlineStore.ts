// Whether the page's own host can be reached, and whether a new version waits.

import { create } from "zustand";

export type UpdateState =
  | "none"
  /** Another version is here and waits to be asked for. */
  | "ready"
  /** Another tab has taken it; this page goes on with the old one. */
  | "taken";

export interface OfflineState {
  /** When it was noticed, in milliseconds since 1970; null while the host answers. */
  readonly offlineSince: number | null;
  readonly update: UpdateState;
}

export const useOffline = create<OfflineState>(() => ({
  offlineSince: null,
  update: "none",
}));
