import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { postMail } from "../post-mail";

const MAIL = { to: "a@b.example", template: "t", key: "k", subject: "Chợ Làng", text: "Chào" };

/** As much of the market as mail needs; `send` is what the notification module does. */
function market(send: () => Promise<unknown>): { container: MedusaContainer; warned: string[] } {
  const warned: string[] = [];
  const parts: Record<string, unknown> = {
    [Modules.NOTIFICATION]: { createNotifications: send },
    [ContainerRegistrationKeys.LOGGER]: { warn: (text: string) => warned.push(text) },
  };
  return { container: { resolve: (name: string) => parts[name] } as MedusaContainer, warned };
}

describe("postMail", () => {
  it("does not wait for a server that hangs", async () => {
    const { container, warned } = market(() => new Promise(() => undefined));
    await postMail(container, [MAIL]);
    expect(warned).toEqual([]);
  });

  it("goes on when the server takes nothing, and logs nothing of the message", async () => {
    const { container, warned } = market(() => Promise.reject(new Error("a@b.example refused")));
    await postMail(container, [MAIL]);
    expect(warned).toEqual(["An e-mail was not sent and will be tried again"]);
  });
});
