// On paper: the brief of the open site, and nothing that needs a screen.

import { expect, test } from "./dashboard";

test("the dossier is printed, the rooms around it are not", async ({ dashboard }) => {
  await dashboard.open(
    "sites/sohae/?from=2018-04-01&to=2019-12-31&obs=sohae-2019-03-02-rebuilding",
  );
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await dashboard.showAs({ paper: true });
  await expect(dashboard.dossier.getByRole("heading", { name: /^Sohae/ })).toBeVisible();
  await expect(
    dashboard.text("After Hanoi Summit: Rebuilding of Sohae Launch Facility"),
  ).toBeVisible();
  for (const room of ["Map", "Timeline", "Sites"] as const) {
    await expect(dashboard.region(room)).toBeHidden();
  }
  await expect(dashboard.button("Share this view")).toBeHidden();
});
