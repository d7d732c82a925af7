import type { FrameLocator, Page } from "playwright-core";
import type { Doors } from "../support/start-house";
import { house } from "./house";

/** An operator's account at Stripe, which the stand-in plays: the market does all that it does with a real one. */
export function withStripeAccount({ backendUrl }: Doors): NodeJS.ProcessEnv {
  return {
    STRIPE_API_KEY: "sk_test_an_operator",
    STRIPE_WEBHOOK_SECRET: "whsec_an_operator",
    STRIPE_PUBLISHABLE_KEY: "pk_test_an_operator",
    STRIPE_API_URL: `${backendUrl}/fake/stripe`,
    STRIPE_JS_URL: `${backendUrl}/fake/stripe/js/v3/`,
  };
}

/** The frame of Stripe's in which a card is typed. */
export function fieldsOn(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Khung nhập thẻ an toàn"]');
}

/** The bank's question over the page. */
export function bankOn(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Ngân hàng hỏi"]');
}

/** Opens the page with Stripe's fields from the orders' own page. */
export async function openFields(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Trả \d/ }).click();
  await page.waitForURL(`${house().storefrontUrl}/thanh-toan/the/CP*`);
  await fieldsOn(page).getByLabel("Số thẻ").waitFor();
  await page.getByRole("button", { name: /^Trả \d/ }).waitFor();
}

/** Types a card in, good until the year after next, and pays. */
export async function payWith(page: Page, number: string): Promise<void> {
  const year = String((new Date().getFullYear() + 2) % 100);
  await fieldsOn(page).getByLabel("Số thẻ").fill(number);
  await fieldsOn(page).getByLabel("Hết hạn").fill(`12/${year}`);
  await fieldsOn(page).getByLabel("Mã bảo mật").fill("123");
  await page.getByRole("button", { name: /^Trả \d/ }).click();
}
