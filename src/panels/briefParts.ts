// The brief with its writers, in one piece of its own.

export { BriefPage } from "./BriefPage";
