/**
 * The only requests of a seller who is suspended or closed: who she is, to change to another seller that she
 * acts for, and what an order needs until its buyer has it.
 */
const FINISHING = [
  /^GET \/seller\/me$/,
  /^POST \/seller\/switch$/,
  /^GET \/seller\/orders(\/[^/]+)?$/,
  /^POST \/seller\/orders\/[^/]+\/(confirm|cut|hand-over|deliver)$/,
  /^POST \/seller\/orders\/[^/]+\/parcels(\/[^/]+\/(deliver|photo))?$/,
  /^GET \/seller\/orders\/[^/]+\/parcels\/[^/]+\/photo$/,
  /^GET \/seller\/papers$/,
];

/** Whether a request may be made for a seller who no longer sells; every other one may not. */
export function isFinishing(method: string, path: string): boolean {
  return FINISHING.some((route) => route.test(`${method} ${path}`));
}
