// What the dossier opens, in one piece of its own: the first page does without it.

export { EventCard } from "./EventCard";
export { SiteDossier } from "./SiteDossier";
