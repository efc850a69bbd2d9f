// A pixel worker: message in, function, message out.

import { serveCalls } from "./calls";
import { createPixelFunctions } from "./pixelFunctions";

serveCalls(self, createPixelFunctions());
