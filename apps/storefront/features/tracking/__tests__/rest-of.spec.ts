import type { OrderLine, Parcel } from "@/lib/medusa/orders";
import { restOf } from "../rest-of";

function line(id: string, quantity: number): OrderLine {
  const nothing = {
    productHandle: "",
    title: "",
    label: "",
    picture: null,
    unitPrice: 0,
    total: 0,
  };
  return { id, quantity, ...nothing };
}

function parcel(pieces: Parcel["pieces"]): Parcel {
  return { number: 1, pieces, collect: 0, handedOverAt: "", deliveredAt: null, photo: null };
}

it("leaves of each line what is in no parcel", () => {
  const lines = [line("a", 3), line("b", 1), line("c", 2)];
  const parcels = [
    parcel([
      { lineId: "a", quantity: 1 },
      { lineId: "b", quantity: 1 },
    ]),
    parcel([{ lineId: "a", quantity: 1 }]),
  ];
  expect(restOf({ lines, parcels }).map(({ id, quantity }) => [id, quantity])).toEqual([
    ["a", 1],
    ["c", 2],
  ]);
  expect(restOf({ lines, parcels: [] })).toEqual(lines);
});
