import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { REFUSED } from "../../modules/sms-notification/refused";
import { postTexts } from "../post-texts";

const TEXT = { to: "0912345678", template: "order-cut", key: "k", text: "Chào" };

/** Posts to a market whose notification module fails in this way; answers what was logged. */
async function warnedOf(failure: Error): Promise<string[]> {
  const warned: string[] = [];
  const parts: Record<string, unknown> = {
    [Modules.NOTIFICATION]: { createNotifications: () => Promise.reject(failure) },
    [ContainerRegistrationKeys.QUERY]: { graph: () => Promise.resolve({ data: [] }) },
    [ContainerRegistrationKeys.LOGGER]: { warn: (text: string) => warned.push(text) },
  };
  await postTexts({ resolve: (name: string) => parts[name] } as MedusaContainer, [TEXT]);
  return warned;
}

describe("postTexts", () => {
  it("goes on when the gateway takes nothing, and logs nothing of the message", async () => {
    const failed = new Error(`Failed to send 0912345678:\n${REFUSED}: 500\nFailed to send 09`);
    expect(await warnedOf(failed)).toEqual([`A text message will be tried again. ${REFUSED}: 500`]);
  });

  it("rejects when a message could not be kept, so that its writer writes it again", async () => {
    await expect(warnedOf(new Error("connection lost"))).rejects.toThrow("connection lost");
  });
});
