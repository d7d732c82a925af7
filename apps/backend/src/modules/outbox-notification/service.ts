import { AbstractNotificationProviderService } from "@medusajs/framework/utils";

/**
 * Sends nothing anywhere: what Medusa keeps of a message is all there is, and the operator's outbox shows
 * it. For a market without a gateway for text messages, and for one's own machine.
 */
export class OutboxNotificationService extends AbstractNotificationProviderService {
  static override readonly identifier = "outbox";

  override send(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }
}
