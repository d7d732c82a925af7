/**
 * The only requests of a seller who is suspended or closed: who she is, to change to another seller that she
 * acts for, what an order and its money need until its buyer has it, or has it back, and to see and stop a change of
 * the account that its money goes to.
 */
const FINISHING = [
  /^GET \/seller\/me$/,
  /^POST \/seller\/switch$/,
  /^GET \/seller\/orders(\/[^/]+)?$/,
  /^POST \/seller\/orders\/[^/]+\/(confirm|cut|hand-over|deliver|refuse)$/,
  /^POST \/seller\/orders\/[^/]+\/parcels(\/[^/]+\/(carrier|deliver|photo|quote|shipment|shipment\/call-off))?$/,
  /^GET \/seller\/orders\/[^/]+\/parcels\/[^/]+\/(photo|carrier-label)$/,
  /^GET \/seller\/orders\/[^/]+\/shipping$/,
  /^(GET|POST) \/seller\/orders\/[^/]+\/messages$/,
  /^GET \/seller\/messages$/,
  /^POST \/seller\/orders\/[^/]+\/returns(\/paid-back)?$/,
  /^GET \/seller\/complaints(\/[^/]+\/photos\/[^/]+)?$/,
  /^POST \/seller\/complaints\/[^/]+\/(pay-back|pay-part|replace|refuse)$/,
  /^GET \/seller\/papers$/,
  /^GET \/seller\/cash$/,
  /^GET \/seller\/remittances$/,
  /^POST \/seller\/remittances\/file$/,
  /^GET \/seller\/transfers$/,
  /^POST \/seller\/transfers\/([^/]+\/(received|returned)|statement)$/,
  /^POST \/seller\/transfers\/entries\/[^/]+\/(assign|set-aside)$/,
  /^GET \/seller\/bank-account$/,
  /^DELETE \/seller\/bank-account\/changes\/[^/]+$/,
];

/** Whether a request may be made for a seller who no longer sells; every other one may not. */
export function isFinishing(method: string, path: string): boolean {
  return FINISHING.some((route) => route.test(`${method} ${path}`));
}
