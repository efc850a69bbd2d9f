// Fails when a package of package-lock.json has a licence outside the policy. A step of npm test.

import { licenceProblemsOf } from "./judgeLicences";
import { LICENCE_EXCEPTIONS } from "./licencePolicy";
import { readPackages } from "./readPackages";

const packages = readPackages(".");
const problems = licenceProblemsOf(packages);
const inPage = packages.filter(({ isInPage }) => isInPage).length;

for (const problem of problems) console.log(problem);
console.log(
  `Licences of ${inPage} packages in the page and ${packages.length - inPage} in development: ` +
    `${problems.length} problems, ${LICENCE_EXCEPTIONS.length} exceptions.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
