// The dossier of a site or an event: observations, structures, sources, assessments.

import { section } from "../section";

export const dossierWords = section("dossier", {});
