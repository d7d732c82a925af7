/**
 * Preloaded into a process under test (`node --require`): its Date runs as far from the real one as the
 * file named by CLOCK_SHIFT_FILE says, in milliseconds. The file is read again all the time, so a test
 * can let midnight pass.
 */
const { readFileSync } = require("node:fs");

const RealDate = Date;
let shift = 0;

function readShift() {
  shift = Number(readFileSync(process.env.CLOCK_SHIFT_FILE ?? "", "utf8"));
}

readShift();
setInterval(readShift, 50).unref();

const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, property) => (property === "now" ? now : Reflect.get(target, property)),
});
