// Compares what packages state with the policy. Everything outside it is one sentence, also an
// exception that has lost its reason: the list must never allow more than is there.

import { isMetBy } from "./licenceExpression";
import {
  ALLOWED_IN_DEVELOPMENT,
  ALLOWED_IN_PAGE,
  LICENCE_EXCEPTIONS,
  type LicenceException,
} from "./licencePolicy";
import type { LockedPackage } from "./readPackages";

/** Sentences; none when every package may be used. */
export function licenceProblemsOf(
  packages: readonly LockedPackage[],
  exceptions: readonly LicenceException[] = LICENCE_EXCEPTIONS,
): string[] {
  const excepted = new Map(exceptions.map((each) => [each.name, each]));
  return [
    ...packages.flatMap((each) => problemOf(each, excepted.get(each.name)) ?? []),
    ...exceptions.flatMap((each) => needlessnessOf(each, packages) ?? []),
  ];
}

function isAllowed({ licence, isInPage }: LockedPackage): boolean {
  const allowed = isInPage ? ALLOWED_IN_PAGE : ALLOWED_IN_DEVELOPMENT;
  return licence !== undefined && isMetBy(licence, allowed);
}

function problemOf(each: LockedPackage, exception: LicenceException | undefined) {
  if (isAllowed(each)) return undefined;
  const place = each.isInPage ? "in the page" : "in development";
  const title = `${each.name} ${each.version}`;
  const stated = each.licence === undefined ? "states no licence" : `has ${each.licence}`;
  if (!exception) return `${title} ${stated}; expected one of those allowed ${place}.`;
  if (each.licence !== exception.stated) {
    const expected = exception.stated ?? "no licence field";
    return `${title} ${stated}; its exception was made for ${expected}.`;
  }
  if (exception.fileSays !== undefined && !each.licenceText.includes(exception.fileSays))
    return `${title} ${stated}, and its licence file no longer says "${exception.fileSays}".`;
  return undefined;
}

function needlessnessOf({ name }: LicenceException, packages: readonly LockedPackage[]) {
  const versions = packages.filter((each) => each.name === name);
  if (versions.length === 0) return `${name} has an exception, but is not used any more.`;
  if (versions.every(isAllowed)) return `${name} has an exception, but is allowed without it.`;
  return undefined;
}
