// The driver's words for what leaves Nadir: the dialog of exports, the files it saves, citations.

import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

export class ExportDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Export", exact: true }).click();
    await expect(this.dialog.getByRole("heading", { name: "Export" })).toBeVisible();
  }

  async choose(scope: RegExp): Promise<void> {
    await this.dialog.getByRole("radio", { name: scope }).check();
  }

  /** Presses the button of a format and gives the file that the browser was handed. */
  async save(format: string): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.dialog.getByRole("button", { name: format, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Lets the page find a file that was saved at an address below its own. */
  async putBack({ content }: SavedFile, path: string): Promise<void> {
    await this.page.route(`**/${path}`, (route) =>
      route.fulfill({ contentType: "application/json", body: content }),
    );
  }

  async cite(button: string, style: string): Promise<string> {
    await this.page.getByRole("button", { name: button }).click();
    await this.dialog.getByRole("radio", { name: new RegExp(`^${style}`) }).check();
    const text = this.dialog.getByRole("region", { name: /^The citation in/ });
    await expect(text).not.toBeEmpty();
    return text.innerText();
  }

  /** Opens the brief of what is chosen in the dialog of exports. */
  async openBrief(): Promise<Locator> {
    await this.dialog.getByRole("button", { name: "Print / PDF brief" }).click();
    const brief = this.page.getByRole("dialog", { name: "Brief" });
    await expect(brief.getByRole("heading", { level: 1 })).toBeVisible();
    return brief;
  }

  /** How many sheets the browser prints. */
  async sheets(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.dialog.getByLabel(label, { exact: true });
    const isSelect = await field.evaluate((element) => element.tagName === "SELECT");
    await (isSelect ? field.selectOption(text) : field.fill(text));
  }
}
