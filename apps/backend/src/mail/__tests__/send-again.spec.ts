import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sendAgain } from "../send-again";

const TEXT = { to: "+84912345678", channel: "sms", template: "order-cut" };

/** Runs it on a market with these failed messages; answers the ids of those that were tried again. */
async function triedOf(failed: object[]): Promise<string[]> {
  const tried: string[] = [];
  const parts: Record<string, unknown> = {
    [ContainerRegistrationKeys.QUERY]: {
      graph: ({ filters }: { filters: { status: string } }) =>
        Promise.resolve({ data: filters.status === "failure" ? failed : [] }),
    },
    [Modules.NOTIFICATION]: {
      createNotifications: ({ id }: { id: string }) => Promise.resolve(tried.push(id)),
    },
  };
  await sendAgain({ resolve: (name: string) => parts[name] } as MedusaContainer, new Date());
  return tried;
}

it("tries again what failed, but no code, nothing that may go out but once and nothing for ever", async () => {
  const failed = [
    { ...TEXT, id: "order", data: { text: "Chào", key: "k", tries: 1 } },
    { ...TEXT, id: "code", template: "account-code", data: { text: "123456" } },
    { ...TEXT, id: "news", template: "producer-news", data: { text: "Mới", key: "k", once: true } },
    { ...TEXT, id: "given up", data: { text: "Chào", key: "k", tries: 7 } },
  ];
  expect(await triedOf(failed)).toEqual(["order"]);
});
