import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium for browser tests: the one CHROMIUM_PATH names, the system's, Playwright's own, or one installed now. */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  console.log("No Chromium found: installing one…");
  install();
  const installed = present();
  if (!installed) throw new Error("Browser tests need Chromium: install it, or name one with CHROMIUM_PATH.");
  return installed;
}

function present(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? "", ...system, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

function install() {
  try {
    execFileSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  } catch {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  }
}

export const browserFlags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
