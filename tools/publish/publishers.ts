// Who publishes what; the order is that of the files on the disk.

import { publishPages } from "../pages/publishPages";
import type { Publisher } from "./publication";

export const PUBLISHERS: readonly Publisher[] = [publishPages];
