// Where MDN's data has a member of a type of TypeScript's own libraries. They name static sides,
// mixins and read-only views apart; the data does not.

import type { CompatData } from "./compatData";

/** "PromiseConstructor" and "ReadonlyArray" are the Promise and Array of the data. */
function plainNameOf(owner: string): string {
  return owner.replace(/^Readonly(?=Array|Map|Set)/, "").replace(/Constructor$/, "");
}

/** Keys of owner.member, as far as the data has them. */
export function memberKeysOf(owner: string, member: string, data: CompatData): string[] {
  const plain = plainNameOf(owner);
  const typed = /^(?:Uint|Int|BigUint|BigInt|Float)\d+(?:Clamped)?Array$/.test(plain);
  return [
    `javascript.builtins.${plain}.${member}`,
    `javascript.builtins.Intl.${plain}.${member}`,
    ...(typed ? [`javascript.builtins.TypedArray.${member}`] : []),
    `api.${plain}.${member}`,
    `api.${plain}.${member}_static`,
  ].filter((key) => data.has(key));
}

/** Keys of a name that stands alone: a class, a function or a value of the page. */
export function globalKeysOf(name: string, data: CompatData): string[] {
  return [
    `javascript.builtins.${name}`,
    `api.${name}`,
    `api.Window.${name}`,
    `api.WorkerGlobalScope.${name}`,
  ].filter((key) => data.has(key));
}
