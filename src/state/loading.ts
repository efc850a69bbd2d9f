// Something that comes from outside: on its way, here, or failed with a reason.

export type Loading<Value> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly reason: string };

export const LOADING: { readonly status: "loading" } = { status: "loading" };

/** The value once it is here; null before that. */
export function readyValueOf<Value>(loading: Loading<Value> | undefined): Value | null {
  return loading?.status === "ready" ? loading.value : null;
}
