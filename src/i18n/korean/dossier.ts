// The dossier of a site or an event: observations, structures, sources, assessments.

import type { Translations } from "../translations";

export const dossier: Translations["dossier"] = {};
