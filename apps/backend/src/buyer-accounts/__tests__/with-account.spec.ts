import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { BUYER_ACCOUNT_MODULE } from "../../modules/buyer-account";
import { withAccount } from "../with-account";

const SESSION = {
  id: "bses_1",
  account: { id: "bacc_1", phone: "+84912345678", after_idle: false },
};

/** A market whose accounts are these once its lock is taken, and as many as there were before. */
function market(under: (typeof SESSION)["account"][]): MedusaContainer {
  let accounts = [SESSION.account];
  const parts: Record<string, unknown> = {
    [Modules.LOCKING]: {
      execute: (_keys: string[], job: () => Promise<unknown>) => {
        accounts = under;
        return job();
      },
    },
    [BUYER_ACCOUNT_MODULE]: {
      listBuyerAccounts: ({ id }: { id: string }) =>
        Promise.resolve(accounts.filter((one) => one.id === id)),
    },
  };
  return { resolve: (name: string) => parts[name] } as MedusaContainer;
}

it("writes nothing for an account that was deleted while its lock was waited for", async () => {
  const job = jest.fn(() => Promise.resolve("written"));
  const anew = { ...SESSION.account, id: "bacc_2" };
  for (const left of [[], [anew]]) {
    await expect(withAccount(market(left), SESSION, job)).rejects.toMatchObject({
      code: "unauthorized",
    });
  }
  expect(job).not.toHaveBeenCalled();
});

it("hands on the account as it is under the lock", async () => {
  const now = { ...SESSION.account, after_idle: true };
  const answer = await withAccount(market([now]), SESSION, (account) => Promise.resolve(account));
  expect(answer).toEqual(now);
});
