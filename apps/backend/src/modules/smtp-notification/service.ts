import { createHash } from "node:crypto";
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { createTransport } from "nodemailer";

interface Options {
  /** Address of the server with its log-in, `smtps://name:secret@host:465`. */
  url?: string;
  /** Who writes, "Chợ Làng <tin@example.vn>". */
  from?: string;
}

/** A server that hangs may keep a message waiting, and whoever waits for it, this long at each step. */
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * Sends e-mails through an SMTP server: `data.subject` and `data.text` as plain text. The same message again
 * has the same Message-ID, so a mailbox that got it before a line broke can tell that it is one.
 *
 * Rejects when the server does not take it, with nothing of the message in the error: Medusa then keeps it as
 * failed.
 */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override readonly identifier = "smtp";

  private readonly transport;
  private readonly from: string;

  static override validateOptions({ url, from }: Options): void {
    if (!url || !from) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "SMTP_URL wants SMTP_FROM beside it: who writes, e.g. Chợ Làng <tin@example.vn>",
      );
    }
  }

  constructor(_container: unknown, { url = "", from = "" }: Options) {
    super();
    this.from = from;
    this.transport = createTransport({
      url,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send(
    message: ProviderSendNotificationDTO & { idempotency_key?: string | null },
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, data, idempotency_key } = message;
    const text = textOf(data?.text);
    const same = createHash("sha256")
      .update(JSON.stringify([to, idempotency_key ?? text]))
      .digest("hex")
      .slice(0, 32);
    const host = /@([^\s>]+)/.exec(this.from)?.[1] ?? "localhost";
    const messageId = `<${same}@${host}>`;
    await this.transport
      .sendMail({ from: this.from, to, subject: textOf(data?.subject), text, messageId })
      .catch((error: { code?: string; responseCode?: number }) => {
        const said = [error.code, error.responseCode].filter(Boolean).join(" ");
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `The mail server did not take it: ${said || "no answer"}`,
        );
      });
    return { id: messageId };
  }
}
