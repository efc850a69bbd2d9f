// The connection and new versions of the page, in one piece that comes after the first page.

export { startOffline } from "../state/offlineSession";
export { ConnectionNotes } from "./ConnectionNotes";
