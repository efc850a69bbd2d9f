// The forms of contributions with their writers, in one piece of their own.

export { Contribute } from "./Contribute";
