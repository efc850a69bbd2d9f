// Satellite images: the strip of scenes, services, sensors.

import { section } from "../section";

export const scenesWords = section("scenes", {});
