// A correction, made ready by someone who found a mistake: checked while it is typed, sent nowhere.

import { expect, test } from "./dashboard";

test("a correction becomes a block to copy, once it is whole", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await dashboard.button("Suggest a correction").first().click();
  const { dialog } = dashboard.exports;
  await expect(dialog).toContainText("Nothing is sent from here.");
  await dashboard.exports.fill("Field", "observed");
  await expect(dialog).toContainText("It says now: 2019-03-02");
  await dashboard.exports.fill("Proposed", "2 March");
  await dashboard.exports.fill("Why", "The image was taken over two days.");
  await expect(dialog).toContainText("Expected an EDTF date");
  await dashboard.exports.fill("Proposed", "2019-03-01/2019-03-02");
  await expect(dialog).toContainText("Ready.");
  await expect(dialog.getByRole("region", { name: "The block" })).toContainText(
    "2019-03-01/2019-03-02",
  );
  await expect(dialog).not.toContainText("Expected an EDTF date");
  expect(await dashboard.accessibilityFindings("colours")).toEqual([]);
});
