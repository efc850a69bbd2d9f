// Unit and property tests. The clock stands west of UTC, where careless date code loses a day.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tools/**/*.test.ts", "bench/**/*.test.ts"],
    // Properties try many values; a busy machine may take its time.
    testTimeout: 60_000,
    env: { TZ: process.env.TZ ?? "America/Los_Angeles" },
  },
});
