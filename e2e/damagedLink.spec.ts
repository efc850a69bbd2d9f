// A link that was cut off, mistyped or mangled by a mail program opens what can be opened.

import { expect, test } from "./dashboard";

test("each damaged parameter falls back alone and is named", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?from=2018-04-01&to=2019-99-99&kind=volcano&at=1,2&axis=x");
  await expect(dashboard.dossier.getByRole("heading", { name: /Sohae/ }).first()).toBeVisible();
  for (const damaged of ["2019-99-99", "volcano", "1,2"]) {
    await expect(dashboard.text(new RegExp(`“${damaged}”`))).toBeVisible();
  }
  await dashboard.expectLink("sites/sohae/?from=2018-04-01");
});

test("ids that the catalog does not have are named", async ({ dashboard }) => {
  await dashboard.open("?obs=sohae-2099-01-01-nothing&event=no-such-summit&source=the-onion");
  for (const unknown of ["sohae-2099-01-01-nothing", "no-such-summit", "the-onion"]) {
    await expect(dashboard.text(new RegExp(`“${unknown}”`))).toBeVisible();
  }
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await dashboard.expectLink("");
});

test("the notice goes when it is dismissed", async ({ dashboard }) => {
  await dashboard.open("?axis=sideways");
  await expect(dashboard.text(/“sideways”/)).toBeVisible();
  await dashboard
    .button(/dismiss|close/i)
    .first()
    .click();
  await expect(dashboard.text(/“sideways”/)).toHaveCount(0);
});

test("hostile text is only text", async ({ dashboard }) => {
  await dashboard.open(`?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  await expect(dashboard.summary).toHaveText("0 observations at 0 sites");
  await expect(dashboard.textBox("Search")).toHaveValue('"><img src=x onerror=alert(1)>');
});
