// The story: observations and events in one stream.

import { section } from "../section";

export const storyWords = section("story", {});
