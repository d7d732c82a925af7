import type { Parcel } from "@/lib/medusa/orders";
import { waitsForCarrier } from "../waits-for-carrier";

const BY_HAND: Parcel = {
  number: 1,
  pieces: [],
  collect: 190_000,
  handedOverAt: "2026-11-27T03:00:00.000Z",
  deliveredAt: null,
  photo: null,
};

function withGhn(stage: "waiting" | "moving", change: Partial<Parcel> = {}): Parcel {
  const standing = { stage, since: BY_HAND.handedOverAt };
  return { ...BY_HAND, carriage: { carrier: "GHN", tracking: "GHN1", standing }, ...change };
}

it.each([
  ["GHN has not fetched its parcel", [withGhn("waiting")], true],
  ["one of its parcels still waits for GHN", [withGhn("moving"), withGhn("waiting")], true],
  ["GHN has its parcel", [withGhn("moving")], false],
  [
    "it was delivered although GHN never said so",
    [withGhn("waiting", { deliveredAt: "x" })],
    false,
  ],
  ["its parcel goes without GHN", [BY_HAND], false],
  [
    "a carrier that nobody asks has it",
    [{ ...BY_HAND, carriage: { carrier: "GHN", tracking: "" } }],
    false,
  ],
])("where %s", (_name, parcels, waits) => {
  expect(waitsForCarrier({ status: "handed_over", parcels })).toBe(waits);
  expect(waitsForCarrier({ status: "confirmed", parcels })).toBe(false);
});
