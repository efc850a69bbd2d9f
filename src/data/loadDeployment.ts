// What the deployment says about itself in deployment.json. It is a help and never a need: without
// it, or with a damaged one, the page does without what needs it.

import { type Deployment, deploymentSchema, UNKNOWN_DEPLOYMENT } from "../domain/deployment";
import type { Problem } from "../domain/problem";
import { fetchJson } from "./fetchJson";

const FILE = "deployment.json";
/** With more it is no description of a deployment. */
const MOST_FIELDS = 100;

/** `baseUrl` ends with a slash. Only an abort rejects. */
export async function loadDeployment(
  baseUrl: string,
  signal: AbortSignal,
): Promise<{ value: Deployment; problems: readonly Problem[] }> {
  let content: unknown;
  try {
    content = await fetchJson(`${baseUrl}${FILE}`, "The deployment's description", signal);
  } catch (error) {
    signal.throwIfAborted();
    return { value: UNKNOWN_DEPLOYMENT, problems: [problemOf(null, String(error))] };
  }
  return parseDeployment(content);
}

/** A field that cannot be read is unknown, and a Problem; the other one stays. */
export function parseDeployment(content: unknown): {
  value: Deployment;
  problems: readonly Problem[];
} {
  const fields = typeof content === "object" && content !== null ? Object.keys(content).length : 0;
  if (fields > MOST_FIELDS) {
    const message = `found ${fields} fields, expected address and repository`;
    return { value: UNKNOWN_DEPLOYMENT, problems: [problemOf(null, message)] };
  }
  const whole = deploymentSchema.safeParse(content);
  if (whole.success) return { value: whole.data, problems: [] };
  const problems = whole.error.issues.map(({ path, message }) =>
    problemOf(path.length === 0 ? null : path.join("."), message),
  );
  if (typeof content !== "object" || content === null) {
    return { value: UNKNOWN_DEPLOYMENT, problems };
  }
  const address = Object.entries(content).find(([field]) => field === "address")?.[1];
  const repository = Object.entries(content).find(([field]) => field === "repository")?.[1];
  const read = {
    ...UNKNOWN_DEPLOYMENT,
    ...deploymentSchema.safeParse({ address, repository: null }).data,
  };
  const named = deploymentSchema.safeParse({ address: null, repository }).data;
  return { value: { ...read, repository: named?.repository ?? null }, problems };
}

function problemOf(field: string | null, message: string): Problem {
  return { file: FILE, record: null, field, message: message.replace(/^Error: /, "") };
}
