// Something that comes from outside: on its way, here, or failed with a reason.

export type Loading<Value> =
  /** `progress` from 0 to 1 where it is known. */
  | { readonly status: "loading"; readonly progress: number | null }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly reason: string };

export const LOADING: Loading<never> = { status: "loading", progress: null };

export const HERE: Loading<null> = { status: "ready", value: null };

/** The value once it is here; null before that. */
export function readyValueOf<Value>(loading: Loading<Value> | undefined): Value | null {
  return loading?.status === "ready" ? loading.value : null;
}

export function isBusyOrReady(loading: Loading<unknown> | null | undefined): boolean {
  return loading?.status === "loading" || loading?.status === "ready";
}
