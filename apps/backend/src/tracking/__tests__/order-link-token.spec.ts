import fc from "fast-check";
import { opensOrder, orderLinkToken } from "../order-link-token";

const SECRET = "bi-mat";
const CODE = "CL7K2M9Q";

it("stands for one order of one market, and for none with a letter changed", () => {
  const token = orderLinkToken(SECRET, CODE);
  expect(token).toMatch(/^[\w-]{16}$/);
  expect(opensOrder(SECRET, CODE, token)).toBe(true);
  expect(opensOrder(SECRET, "CL7K2M9R", token)).toBe(false);
  expect(opensOrder("khac", CODE, token)).toBe(false);
  fc.assert(
    fc.property(
      fc.nat(token.length - 1),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, letter) => {
        fc.pre(letter !== token[at]);
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        expect(opensOrder(SECRET, CODE, changed)).toBe(false);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (sent) => opensOrder(SECRET, CODE, sent) === (sent === token)),
  );
});
