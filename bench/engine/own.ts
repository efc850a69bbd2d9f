// Nadir's own engine.

import { toDay } from "../../src/domain/day";
import { axisIndexOf } from "../../src/query/axisIndex";
import { dayDensityOf } from "../../src/query/dayDensity";
import { FilterEngine } from "../../src/query/filterEngine";
import type { PrepareEngine } from "./engine";

export const prepareOwn: PrepareEngine =
  ({ table, sites }) =>
  () => {
    const index = axisIndexOf(table, "observed", sites.length);
    const engine = new FilterEngine(table, sites, index);
    return {
      ask: ({ period, filter }) => {
        const { from, to } = period;
        const asked = { from: toDay(from), to: toDay(to) };
        return engine.ask({ period: asked, filter, hits: null, site: null }).count;
      },
      askDensity: () => {
        dayDensityOf(table, index, engine.failures);
      },
    };
  };
