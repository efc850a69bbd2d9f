// Unit and property tests. The clock stands west of UTC, where careless date code loses a day.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tools/**/*.test.ts", "bench/**/*.test.ts"],
    // Files share one program: starting a new one for each took longer than the tests.
    isolate: false,
    maxWorkers: 2,
    // Properties try many values; a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: process.env.TZ ?? "America/Los_Angeles" },
  },
});
