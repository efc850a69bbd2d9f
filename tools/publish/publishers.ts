// Who publishes what; the order is that of the files on the disk.

import { publishCards } from "../cards/publishCards";
import { publishData } from "../dataFiles/publishData";
import { publishOembed } from "../dataFiles/publishOembed";
import { publishDeploy } from "../deploy/publishDeploy";
import { publishFeeds } from "../feeds/publishFeeds";
import { publishPages } from "../pages/publishPages";
import { publishChanges } from "../release/publishChanges";
import type { Publisher } from "./publication";

export const PUBLISHERS: readonly Publisher[] = [
  publishPages,
  publishCards,
  publishFeeds,
  publishData,
  publishOembed,
  publishDeploy,
  publishChanges,
];
