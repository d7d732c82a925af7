/** Messages that hold a code. Closed set: nothing that sends one names another template. */
export const CODE_TEMPLATES = [
  "login-code",
  "bank-code",
  "phone-proof",
  "account-code",
  "own-mail-code",
] as const;

export type CodeTemplate = (typeof CODE_TEMPLATES)[number];

/** Whether messages of a template hold a code: whoever reads one of them can take for himself what it opens. */
export function holdsCode(template: string): boolean {
  return CODE_TEMPLATES.some((one) => one === template);
}
