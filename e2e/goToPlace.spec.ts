// A place pasted into the search: coordinates in any spelling, a grid reference, a link to a map.

import { expect, test } from "./dashboard";

for (const text of [
  "39°39'36\"N 124°42'18\"E",
  "51S XD 46262 91411",
  "https://www.google.com/maps/@39.66000,124.70500,14z",
]) {
  test(`${text} leads there`, async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.search(text);
    await expect(dashboard.button(/^Go to 39\.660\d*° N, 124\.705\d*° E/)).toBeVisible();
    // The list is not filtered by what names a place.
    await expect(dashboard.summary).toHaveText(/^474 observations/);
    await dashboard.press("Enter");
    await dashboard.expectLink(/^\?at=39\.6600\d*,124\.7050\d*,1[46]$/);
    await expect(dashboard.textBox("Search")).toHaveValue("");
  });
}

test("what only looks like a place is searched for", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.search("https://www.38north.org/");
  await expect(dashboard.summary).toHaveText(/^0 observations|observations at/);
  await dashboard.expectLink(/q=https/);
  await expect(dashboard.button(/^Go to/)).toHaveCount(0);
});

test("Enter at once, without waiting for the offer", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.search("51S XD 46262 91411");
  await dashboard.press("Enter");
  await dashboard.expectLink(/^\?at=39\.6600\d*,124\.7050\d*,16$/);
  await expect(dashboard.textBox("Search")).toHaveValue("");
  await expect(dashboard.summary).toHaveText(/^474 observations/);
});

test("a text typed after a place does not lead to the place", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.search("39.66000, 124.70500");
  await expect(dashboard.button(/^Go to/)).toBeVisible();
  await dashboard.search("sohae");
  await dashboard.press("Enter");
  await dashboard.expectLink("?q=sohae");
});
