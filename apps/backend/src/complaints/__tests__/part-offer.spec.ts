import { partOffer } from "../part-offer";

const ASKED = {
  label: "Hộp 10 quả",
  quantity: 1,
  bad_units: 3,
  kind: "broken" as const,
  part_vnd: null,
};
const SUM = { amount_vnd: 80_000, delivery_vnd: 25_000 };

it("is a part of the goods alone, with the share of what is bad as a proposal", () => {
  const offer = { least_vnd: 1_000, below_vnd: 55_000, proposed_vnd: 17_000 };
  expect(partOffer(ASKED, SUM)).toEqual(offer);
  // Three of the twenty of two boxes.
  expect(partOffer({ ...ASKED, quantity: 2 }, SUM)?.proposed_vnd).toBe(9_000);
});

it("has no proposal where nobody knows how much is bad, or a part was paid", () => {
  const silent = [{ bad_units: null }, { label: "Giỏ quà" }, { part_vnd: 5_000 }];
  for (const change of silent) {
    expect(partOffer({ ...ASKED, ...change }, SUM)).toMatchObject({ proposed_vnd: null });
  }
});

it("is none where nothing came, and where too little is left", () => {
  expect(partOffer({ ...ASKED, kind: "not_arrived" }, SUM)).toBeNull();
  expect(partOffer(ASKED, { amount_vnd: 26_000, delivery_vnd: 25_000 })).toBeNull();
});
