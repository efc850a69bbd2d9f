// Import it before everything else: Leaflet writes HTML while it is loaded.

import { startTrustedTypes } from "./trustedTypes";

startTrustedTypes();
