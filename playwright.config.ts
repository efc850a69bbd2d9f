// End-to-end tests: the built page, served as a plain folder, in a real browser, for a desk and for
// a phone. Nothing leaves the machine.

import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./tools/browser/browserArgs";
import { findTestBrowser } from "./tools/browser/findBrowser";

const report = process.env.NADIR_E2E_REPORT;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/serveBuild.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // For slow and busy machines: a test that passes takes a few seconds.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: {
    trace: "off",
    locale: "en-GB",
    timezoneId: "America/Los_Angeles",
    launchOptions: {
      executablePath: await findTestBrowser(),
      args: [...BROWSER_ARGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/phone.spec.ts",
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      // What depends on the screen or on a finger; the rest is asked once, on the desk.
      testMatch: [
        "**/accessibility.spec.ts",
        "**/beforeAndAfter.spec.ts",
        "**/phone.spec.ts",
        "**/readDossier.spec.ts",
        "**/readMap.spec.ts",
        "**/readTimeline.spec.ts",
      ],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
