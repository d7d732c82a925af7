import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { REFUSED } from "../../modules/sms-notification/refused";
import { postTexts, type TextMessage } from "../post-texts";

const TEXT = { to: "0912345678", template: "order-cut", key: "k", text: "Chào" };

/** Posts to a market whose notification module fails in this way; answers what was logged and kept. */
async function posted(failure: Error, text: TextMessage): Promise<[string[], unknown[]]> {
  const warned: string[] = [];
  const kept: unknown[] = [];
  const createNotifications = (messages: { data: unknown }[]) => {
    kept.push(...messages.map(({ data }) => data));
    return Promise.reject(failure);
  };
  const parts: Record<string, unknown> = {
    [Modules.NOTIFICATION]: { createNotifications },
    [ContainerRegistrationKeys.QUERY]: { graph: () => Promise.resolve({ data: [] }) },
    [ContainerRegistrationKeys.LOGGER]: { warn: (text: string) => warned.push(text) },
  };
  await postTexts({ resolve: (name: string) => parts[name] } as MedusaContainer, [text]);
  return [warned, kept];
}

const warnedOf = async (failure: Error) => (await posted(failure, TEXT))[0];

describe("postTexts", () => {
  it("goes on when the gateway takes nothing, and logs nothing of the message", async () => {
    const failed = new Error(`Failed to send 0912345678:\n${REFUSED}: 500\nFailed to send 09`);
    expect(await warnedOf(failed)).toEqual([`A text message will be tried again. ${REFUSED}: 500`]);
  });

  it("rejects when a message could not be kept, so that its writer writes it again", async () => {
    await expect(warnedOf(new Error("connection lost"))).rejects.toThrow("connection lost");
  });

  it("writes down of what may go out but once that it may", async () => {
    const failed = new Error(`Failed to send:\n${REFUSED}: 500`);
    expect(await posted(failed, { ...TEXT, once: true })).toEqual([
      [`A text message was not sent. ${REFUSED}: 500`],
      [{ text: TEXT.text, key: TEXT.key, tries: 1, once: true }],
    ]);
    const [, kept] = await posted(failed, TEXT);
    expect(kept).toEqual([{ text: TEXT.text, key: TEXT.key, tries: 1 }]);
  });
});
