// What comes after the first page, in one piece: the connection, new versions of the page, and who keeps
// the focus.

export { startOffline } from "../state/offlineSession";
export { startFocusKeeping } from "../ui/focusHeir";
export { ConnectionNotes } from "./ConnectionNotes";
