// What a deployment says about itself in deployment.json: where it is published and where its
// catalog is kept. Both may be unknown; what needs them is then left out, never guessed.

import * as z from "zod/mini";
import { maybe, webAddressSchema } from "./record";

export const deploymentSchema = z.strictObject(
  {
    /** Where the page is published, with its folder: "https://example.org/nadir/". */
    address: maybe(
      webAddressSchema.check(z.endsWith("/", "expected an address that ends with a slash")),
    ),
    /** The repository that takes corrections: "https://github.com/owner/name". */
    repository: maybe(webAddressSchema),
  },
  "expected address and repository",
);

export type Deployment = Readonly<z.infer<typeof deploymentSchema>>;

export const UNKNOWN_DEPLOYMENT: Deployment = { address: null, repository: null };
