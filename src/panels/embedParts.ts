// The dialog of the embedded page, in one piece of its own.

export { EmbedDialog } from "./EmbedDialog";
