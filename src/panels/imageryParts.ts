// What looks at imagery, in one piece of its own: nothing of it loads before somebody asks.

export { ImageryTab } from "./ImageryTab";
export { ObservationImagery } from "./ObservationImagery";
