// `npm start`: serves the built page at an address that it prints. PORT and BASE_PATH as for the
// build.

import { startStaticServer } from "./staticServer";

const { url } = await startStaticServer({
  folder: "dist",
  basePath: process.env.BASE_PATH ?? "/",
  port: Number(process.env.PORT ?? 4173),
});

console.log(`Nadir runs at ${url}`);
