import type { AccountView } from "../../src/buyer-accounts/read-account";
import type { AccountAddresses } from "../../src/buyer-accounts/list-addresses";
import type { ConsentView } from "../../src/buyer-accounts/consent-view";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { call, type Answer } from "./market-client";
import { newPhone } from "./new-phone";
import { lastCode } from "./phone-people";
import type { RunningBackend } from "./start-backend";

export interface SentCode {
  request: string;
  code: string;
}

type Purpose = ConsentView["purpose"];

/** Somebody with a phone and, once she logged in, what her device holds. */
export class AccountHolder {
  token = "";

  constructor(
    private readonly backend: RunningBackend,
    private readonly key: string,
    readonly phone = newPhone(),
  ) {}

  /** A device that is logged in. */
  static async loggedIn(
    backend: RunningBackend,
    key: string,
    phone?: string,
  ): Promise<AccountHolder> {
    const holder = new AccountHolder(backend, key, phone);
    await holder.logIn();
    return holder;
  }

  get e164(): string {
    return this.phone.replace(/^0/, "+84");
  }

  /** A request of her device, with what it holds. */
  ask<Body>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object,
    token = this.token,
  ): Promise<Answer<Body & MarketErrorBody>> {
    return call(this.backend.url, `/store/account${path}`, {
      method,
      key: this.key,
      ...(token === "" ? {} : { headers: { "x-account-session": token } }),
      ...(body && { body }),
    });
  }

  askForCode(): Promise<Answer<{ request: string } & MarketErrorBody>> {
    return this.ask("POST", "/codes", { phone: this.phone });
  }

  /** Asks for a code and reads it from her phone. */
  async receiveCode(): Promise<SentCode> {
    const before = await lastCode(this.backend, this.phone);
    const { body } = await this.askForCode();
    for (;;) {
      const code = await lastCode(this.backend, this.phone);
      if (code !== undefined && code !== before) {
        return { request: body.request, code };
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  typeCode(sent: SentCode, device = ""): Promise<Answer<{ token: string } & MarketErrorBody>> {
    return this.ask("POST", "/sessions", { phone: this.phone, ...sent, device });
  }

  async logIn(device = ""): Promise<string> {
    const { body } = await this.typeCode(await this.receiveCode(), device);
    this.token = body.token;
    return body.token;
  }

  async account(): Promise<AccountView> {
    return (await this.ask<{ account: AccountView }>("GET", "")).body.account;
  }

  async versionOf(purpose: Purpose): Promise<string> {
    const { consents } = await this.account();
    return consents.find((one) => one.purpose === purpose)?.version ?? "";
  }

  /** Agrees to something in the words of today, or takes it back. */
  async say(purpose: Purpose, given: boolean) {
    const version = await this.versionOf(purpose);
    return this.ask<{ consents: ConsentView[] }>("POST", "/consents", { purpose, given, version });
  }

  save(address: object, id = "") {
    const path = id === "" ? "/addresses" : `/addresses/${id}`;
    return this.ask<AccountAddresses>("POST", path, address);
  }
}
