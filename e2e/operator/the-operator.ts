import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { BACKEND_DIR } from "../../scripts/house/paths";
import { house } from "../buying/house";

interface Person {
  role: string;
  email: string;
  password: string;
}

/** The screen on which the panel is worked with. */
export const DESK = { width: 1280, height: 900 };

/** The demonstration's operator. */
export function theOperator(): Person {
  const people = JSON.parse(
    readFileSync(join(BACKEND_DIR, "src", "demonstration", "people.json"), "utf8"),
  ) as Person[];
  const operator = people.find(({ role }) => role === "operator");
  if (operator === undefined) throw new Error("The demonstration has no operator");
  return operator;
}

/** Logs the operator in to the panel. */
export async function logInToPanel(page: Page): Promise<void> {
  const { email, password } = theOperator();
  await page.goto(`${house().backendUrl}/app/login`);
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => url.pathname !== "/app/login");
}
