import { isAnythingToSend } from "../is-anything-to-send";
import { NOTHING_KEPT, type OrderToSend } from "../shopping";
import { add } from "./offline-fixtures";

const waits = { asks: null } as OrderToSend;
const asks = { asks: {} } as OrderToSend;

it.each([
  ["nothing at all", {}, false],
  ["a change of the basket", { changes: [add("a")] }, true],
  ["cookies to be dropped", { forget: true }, true],
  ["an order", { toSend: [waits] }, true],
  ["an order about which the market asks", { toSend: [asks] }, false],
  [
    "orders behind one about which it asks, which wait for the answer",
    { toSend: [asks, waits] },
    false,
  ],
])("knows whether %s is still to be sent", (_name, kept, expected) => {
  expect(isAnythingToSend({ ...NOTHING_KEPT, ...kept })).toBe(expected);
});
