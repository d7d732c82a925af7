import { randomUUID } from "node:crypto";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { REFUSED } from "./refused";

interface Options {
  /** Where messages are posted to, http or https. */
  url?: string;
  /** Sent as `Authorization: Bearer`; without one no such header is sent. */
  token?: string;
  /** How long the gateway may take to answer. */
  timeoutMilliseconds?: number;
}

/** Whoever writes waits for it, some with an order's lock in hand. */
const TIMEOUT_MILLISECONDS = 5_000;

function refusal(why: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${REFUSED}: ${why}`);
}

/**
 * Sends text messages through a gateway that takes `POST` of JSON `{"to": "+84912345678", "text": "…"}`. Any
 * status of 2xx means that it took the message; its answer's body is not read. A redirect is not followed:
 * token and text go to the address that the operator set and nowhere else.
 *
 * Rejects when the gateway does not take it or does not answer in time, with neither number nor text in the
 * error: Medusa then keeps it as failed. A message that got through before the line broke may go out again.
 */
export class SmsNotificationService extends AbstractNotificationProviderService {
  static override readonly identifier = "sms";

  private readonly options: Options;

  static override validateOptions({ url }: Options): void {
    if (!url || !/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "SMS_URL wants the address of a gateway, e.g. https://sms.example.vn/send",
      );
    }
  }

  constructor(_container: unknown, options: Options) {
    super();
    this.options = options;
  }

  override async send({
    to,
    data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const phone = parsePhone(to);
    if (phone.kind === "invalid") {
      throw refusal("not a phone number");
    }
    const text = typeof data?.text === "string" ? data.text : "";
    const answer = await this.post(JSON.stringify({ to: phone.e164, text }));
    await answer.body?.cancel().catch(() => undefined);
    if (!answer.ok) {
      throw refusal(String(answer.status));
    }
    return { id: randomUUID() };
  }

  private post(body: string): Promise<Response> {
    const { url = "", token, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = this.options;
    return fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMilliseconds),
    }).catch(() => {
      throw refusal("no answer");
    });
  }
}
