// The driver's words for people who use the page in another way: enlarged, with the colours of their
// system, by keys alone, by ear, in another language.

import { expect, type Locator, type Page } from "@playwright/test";
import {
  cutTexts,
  focusFinding,
  runningAnimations,
  sidewaysScrollers,
  smallTargets,
} from "./accessProbes";

/** A window of 1280 × 1024 pixels, by whose enlargement WCAG 1.4.10 is asked. */
const WINDOW = { width: 1280, height: 1024 };

export class AccessDriver {
  private readonly page: Page;
  private readonly findings = new Set<string>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits for the first answer in whatever language it comes. */
  async expectAnswer(): Promise<void> {
    await expect(this.page.getByRole("status")).toHaveText(/\d\D+\d/);
  }

  /** Enlarges the page in a window of 1280 × 1024: at 400 it is 320 × 256 CSS pixels large. */
  async zoom(percent: 100 | 200 | 400): Promise<void> {
    const [width, height] = [WINDOW.width, WINDOW.height].map((px) => (px * 100) / percent);
    await this.page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    await this.settled();
  }

  /** The colours of the system, of which there are few. */
  async forceColours(): Promise<void> {
    await this.page.emulateMedia({ forcedColors: "active" });
  }

  /** Presses what has this name, which may be followed by a count. */
  async pressNamed(role: "button" | "tab", name: string): Promise<void> {
    const found = this.page.getByRole(role, { name }).filter({ visible: true });
    await found.first().click();
    await this.settled();
  }

  /** What of an element's look tells it from another one. */
  async lookOf(element: Locator): Promise<string> {
    return element.evaluate((each) => {
      const { color, backgroundColor, outline, borderBottomColor } = getComputedStyle(each);
      return [color, backgroundColor, outline, borderBottomColor].join("; ");
    });
  }

  /** The pixels of an element, to be compared with others. */
  async pictureOf(element: Locator): Promise<string> {
    await this.settled();
    return (await element.screenshot()).toString("base64");
  }

  /** How wide the line is that parts the names on the map from what lies under them. */
  async lineAroundMapNames(): Promise<string[]> {
    const names = this.page.locator(".leaflet-marker-pane [data-side]");
    await expect(names.first()).toBeVisible();
    const widths = await names.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).webkitTextStrokeWidth),
    );
    return [...new Set(widths)];
  }

  /** Two frames on, everything is laid out. */
  private async settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  async cutTexts(): Promise<string[]> {
    return this.page.evaluate(cutTexts);
  }

  async smallTargets(): Promise<string[]> {
    return this.page.evaluate(smallTargets);
  }

  async runningAnimations(): Promise<string[]> {
    return this.page.evaluate(runningAnimations);
  }

  /** What has to be scrolled sideways to be read; the page itself among it. */
  async sidewaysScrollers(): Promise<string[]> {
    const within = await this.page.evaluate(sidewaysScrollers);
    const beyondPx = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return beyondPx > 0 ? [`the page by ${beyondPx} px`, ...within] : within;
  }

  /** Presses keys one after the other, and looks after each whether the focus is to be seen. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      const finding = await this.page.evaluate(focusFinding);
      if (finding !== null) this.findings.add(finding);
    }
  }

  /** Presses Tab until the element has the keyboard. */
  async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const MOST_STEPS = 150;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) {
        return;
      }
      await this.press(key);
    }
    throw new Error(`Not reached by ${MOST_STEPS} presses of ${key}: ${target}`);
  }

  /** Presses Tab from here until the focus leaves the page; gives how many stops there were. */
  async tabThrough(): Promise<number> {
    const MOST_STEPS = 400;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await this.press("Tab");
      if (await this.page.evaluate(() => document.activeElement === document.body)) return step;
    }
    throw new Error(`${MOST_STEPS} presses of Tab do not lead out of the page.`);
  }

  /** What an action copied. */
  async copiedAfter(action: () => Promise<void>): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await action();
    await expect(this.page.getByText(/copied/i).first()).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The name of the file that an action saved. */
  async fileSavedAfter(action: () => Promise<void>): Promise<string> {
    const saving = this.page.waitForEvent("download");
    await action();
    return (await saving).suggestedFilename();
  }

  /** In whatever language. */
  named(role: "button" | "region" | "slider" | "tab", name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: true });
  }

  get themes(): Locator {
    return this.page.getByRole("combobox", { name: "Theme" });
  }

  /** Where the focus was not to be seen, since the page was opened. */
  focusFindings(): string[] {
    return [...this.findings];
  }
}
