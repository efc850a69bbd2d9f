// The catalog worker: message in, function, message out.

import { serveCalls } from "./calls";
import { createCatalogFunctions } from "./catalogFunctions";

serveCalls(self, createCatalogFunctions());
