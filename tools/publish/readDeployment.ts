// The deployment's own words about itself: public/deployment.json, and for a single build the
// environment variable NADIR_ADDRESS.

import { readFileSync } from "node:fs";
import { type Deployment, deploymentSchema } from "../../src/domain/deployment";

const FILE = "public/deployment.json";

/** Throws a sentence that names the file, the field and what was expected. */
export function readDeployment(file = FILE, address = process.env.NADIR_ADDRESS): Deployment {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${String(error)}; expected {"address": …, "repository": …}.`);
  }
  const given = address === undefined || address === "" ? {} : { address };
  const read = deploymentSchema.safeParse(Object.assign({}, content, given));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}.`);
}
