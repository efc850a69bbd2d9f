// The driver's words for a deployment: nginx over the build, what it answers, and another site's page
// that holds Nadir in a frame.

import { createServer } from "node:http";
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { type DeployOptions, startDeployServer } from "../tools/deploy/deployServer";
import type { RunningServer } from "../tools/imagery/nginx";
import { findPrograms } from "../tools/imagery/programs";

/** nginx over dist/, or over the build below a sub-path. */
export async function startDeployment(
  options: Omit<DeployOptions, "nginx">,
): Promise<RunningServer> {
  const found = findPrograms();
  if ("missing" in found) throw new Error(found.missing);
  return startDeployServer({ nginx: found.programs.nginx, ...options });
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** An empty text where there is none. */
  readonly header: (name: string) => string;
}

export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(address, { headers, redirect: "manual" });
  return {
    status: response.status,
    text: await response.text(),
    header: (name) => response.headers.get(name) ?? "",
  };
}

/** Opens the citation of the chosen observation, in the style that is offered first. */
export async function readCitation(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Cite this observation" }).click();
  const text = page.getByRole("dialog").getByRole("region", { name: /^The citation in/ });
  await expect(text).not.toBeEmpty();
  return text.innerText();
}

/** Whether the page runs a script that somebody has written into it. */
export async function runsInlineScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "document.title = 'taken over'";
    } catch {
      // Trusted Types let no text become a script in the first place.
      return false;
    }
    document.body.append(script);
    return document.title === "taken over";
  });
}

/** Whether the page's policy lets it ask this address. */
export async function mayAsk(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (asked) => {
    let isBlocked = false;
    const note = () => {
      isBlocked = true;
    };
    document.addEventListener("securitypolicyviolation", note);
    await fetch(asked, { mode: "no-cors" }).catch(() => undefined);
    await new Promise((go) => setTimeout(go));
    document.removeEventListener("securitypolicyviolation", note);
    return !isBlocked;
  }, address);
}

/** A page of another site, on a port of its own, with this in its body. */
export async function startHostPage(body: string): Promise<RunningServer> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><title>Another site</title><link rel="icon" href="data:,">${body}`,
    );
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Got no port to listen on.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((go) => {
        server.close(() => go());
        server.closeAllConnections();
      }),
  };
}

export class EmbedDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  // The dialog

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "Embed this view" });
  }

  async openDialog(): Promise<void> {
    await this.page.getByRole("button", { name: "Export", exact: true }).click();
    await this.page.getByRole("button", { name: "Embed this view" }).click();
    await expect(this.dialog).toBeVisible();
  }

  async code(): Promise<string> {
    return this.dialog.getByRole("region", { name: "The code of the frame" }).innerText();
  }

  async typeSize(name: "Width" | "Height", pixels: string): Promise<void> {
    if (name === "Width") await this.dialog.getByLabel("As wide as the page allows").uncheck();
    await this.dialog.getByLabel(`${name} in pixels`).fill(pixels);
  }

  region(name: "Map" | "Timeline", inside: Locator = this.element): Locator {
    return inside.contentFrame().getByRole("region", { name, exact: true });
  }

  get preview(): Locator {
    return this.dialog.getByRole("region", { name: "Preview" }).locator("iframe");
  }

  // The frame in a host's page

  get element(): Locator {
    return this.page.locator("iframe");
  }

  get summary(): Locator {
    return this.element.contentFrame().getByRole("status");
  }

  get heading(): Locator {
    return this.element.contentFrame().getByRole("heading", { level: 1 });
  }

  async height(): Promise<number> {
    return (await this.element.boundingBox())?.height ?? 0;
  }

  /** How much of its contents the frame hides below its edge. */
  async hiddenHeight(): Promise<number> {
    return this.frame().evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
  }

  /** Whether the frame can keep anything in this browser. */
  async hasStorage(): Promise<boolean> {
    return this.frame().evaluate(() => {
      try {
        return localStorage.length >= 0;
      } catch {
        return false;
      }
    });
  }

  async chooseSite(name: string): Promise<void> {
    await this.region("Map").getByRole("button", { name }).click();
  }

  /** Where "Open in Nadir" leads, in its new tab. */
  async openInNadir(): Promise<string> {
    const opened = this.page.waitForEvent("popup");
    await this.element.contentFrame().getByRole("link", { name: "Open in Nadir" }).click();
    const tab = await opened;
    await expect(tab.getByRole("status")).toContainText("observation");
    return tab.url();
  }

  /** Steps of the whole tab's history. */
  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  private frame(): Frame {
    const [frame] = this.page.mainFrame().childFrames();
    if (frame === undefined) throw new Error("There is no frame on the page.");
    return frame;
  }
}
