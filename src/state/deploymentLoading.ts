// What the deployment says about itself, asked for once when something needs it.

import { loadDeployment } from "../data/loadDeployment";
import type { Deployment } from "../domain/deployment";
import { useDashboard } from "./dashboardStore";

let asked: Promise<Deployment> | null = null;

/** Never fails: what could not be read is unknown, and named among the problems. */
export function askDeployment(baseUrl: string): Promise<Deployment> {
  asked ??= loadDeployment(baseUrl, new AbortController().signal).then(({ value, problems }) => {
    if (problems.length > 0) {
      asked = null;
      useDashboard.setState((state) => ({ problems: [...state.problems, ...problems] }));
    }
    return value;
  });
  return asked;
}
