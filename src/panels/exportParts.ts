// The dialog of exports with all its writers, in one piece of its own.

export { ExportDialog } from "./ExportDialog";
