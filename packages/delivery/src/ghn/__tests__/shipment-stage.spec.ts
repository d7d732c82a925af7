import fc from "fast-check";
import { GHN_STATUSES, readGhnStatus } from "../ghn-status";
import {
  canBeCalledOff,
  followStage,
  isLastStage,
  SHIPMENT_STAGES,
  stageOfGhn,
  warnsSeller,
} from "../shipment-stage";

const stage = fc.constantFrom(...SHIPMENT_STAGES);

describe("the stage of a shipment", () => {
  it("is told by each word of GHN's, and by no other", () => {
    expect(new Set(GHN_STATUSES.map(stageOfGhn))).toEqual(new Set(SHIPMENT_STAGES));
    expect(["Delivered", "deliver", "", null, 7, {}].map(readGhnStatus)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it("stays what it was once it is over, in whatever order things are told", () => {
    fc.assert(
      fc.property(fc.array(stage), (told) => {
        const path = told.reduce<(typeof told)[number][]>(
          (before, one) => [...before, followStage(before.at(-1) ?? "waiting", one)],
          [],
        );
        const end = path.find(isLastStage);
        expect(path.at(-1) ?? "waiting").toBe(end ?? told.at(-1) ?? "waiting");
      }),
    );
  });

  it("lets a parcel be called off only before somebody has it", () => {
    expect(GHN_STATUSES.filter((one) => canBeCalledOff(stageOfGhn(one)))).toEqual([
      "ready_to_pick",
      "picking",
      "money_collect_picking",
    ]);
  });

  it("warns its seller of all that may end without its buyer having it", () => {
    expect(SHIPMENT_STAGES.filter((one) => !warnsSeller(one))).toEqual([
      "waiting",
      "moving",
      "delivering",
      "delivered",
      "cancelled",
    ]);
  });
});
