import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CodeTemplate } from "../mail/code-templates";

interface CodeMail {
  to: string;
  template: CodeTemplate;
  subject: string;
  /** Holds the code; the subject, which a locked phone shows, does not. */
  text: string;
}

/**
 * Sends a code by e-mail and does not wait for it, so no answer's time tells of a mailbox. It has no key, so
 * one that the server does not take is never tried again: a code is good for minutes only. Nothing of it is logged.
 */
export function postCodeMail(
  container: MedusaContainer,
  { to, template, subject, text }: CodeMail,
): void {
  container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({ to, channel: "email", template, data: { subject, text } })
    .catch(() => {
      container
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .warn("A code was not sent by e-mail");
    });
}
