// The dialog of citations with the processor and its styles, in one piece of its own.

export { CiteDialog } from "./CiteDialog";
