import fc from "fast-check";
import {
  readGhnCancelled,
  readGhnDetail,
  readGhnLabel,
  readGhnMade,
  readGhnPrice,
  readGhnShops,
} from "../read-ghn-answer";
import { readGhnNotice } from "../read-ghn-notice";

const done = (data: unknown) => ({ code: 200, message: "Success", data });

const DETAIL = {
  order_code: "LBNTX6",
  client_order_code: "CL7K2M9Q-1-1",
  shop_id: 196120,
  status: "delivering",
  cod_amount: 545_000,
};

describe("an answer of GHN's", () => {
  it("tells a price, whether its sum comes as a number or as text", () => {
    const expected_delivery_time = "2026-12-02T16:00:00Z";
    const price = { fee_vnd: 33_000, arrives_at: "2026-12-02T16:00:00.000Z" };
    expect(readGhnPrice(done({ total_fee: "33000", expected_delivery_time }))).toEqual({
      kind: "done",
      data: price,
    });
    expect(readGhnMade(done({ total_fee: 33_000, order_code: "LBNTX6" }))).toEqual({
      kind: "done",
      data: { fee_vnd: 33_000, arrives_at: null, tracking: "LBNTX6" },
    });
  });

  it("tells where an order is, and nothing when a word of it is unknown", () => {
    expect(readGhnDetail(done(DETAIL))).toEqual({
      kind: "done",
      data: {
        tracking: "LBNTX6",
        client_code: "CL7K2M9Q-1-1",
        shop_id: 196120,
        status: "delivering",
        cod_vnd: 545_000,
      },
    });
    expect(readGhnDetail(done({ ...DETAIL, status: "teleported" }))).toEqual({
      kind: "unreadable",
    });
    expect(readGhnDetail(done({ ...DETAIL, order_code: "../x" }))).toEqual({ kind: "unreadable" });
  });

  it("tells shops, labels and what was called off", () => {
    expect(readGhnShops(done({ shops: [{ _id: 7, name: "HTX", address: "Bến" }, {}] }))).toEqual({
      kind: "done",
      data: [{ id: 7, name: "HTX", address: "Bến" }],
    });
    expect(readGhnLabel(done({ token: "ab12-cd34-ef" }))).toMatchObject({ data: "ab12-cd34-ef" });
    expect(readGhnLabel(done({ token: "x&y=//evil" }))).toEqual({ kind: "unreadable" });
    const rows = [{ order_code: "LBNTX6", result: true, message: "OK" }];
    expect(readGhnCancelled(done(rows), "LBNTX6")).toEqual({ kind: "done", data: true });
    expect(readGhnCancelled(done(rows), "OTHER1")).toEqual({ kind: "unreadable" });
  });

  it("is refused with GHN's words only where GHN said so", () => {
    const refused = { code: 400, message: "x", code_message_value: "Sai thông tin", data: null };
    expect(readGhnMade(refused)).toEqual({ kind: "refused", code: 400, why: "Sai thông tin" });
    expect(readGhnMade({ code: 500, message: "x" })).toEqual({ kind: "unreadable" });
    expect(readGhnMade({ code: 401, message: "Token is not valid!" })).toMatchObject({ code: 401 });
  });

  it("is unreadable or understood, never thrown, whatever comes", () => {
    const readers = [
      readGhnPrice,
      readGhnMade,
      readGhnDetail,
      readGhnShops,
      readGhnLabel,
      (answer: unknown) => readGhnCancelled(answer, "LBNTX6"),
    ];
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const read of readers) {
          expect(["done", "unreadable"]).toContain(read(done(data)).kind);
          expect(read(data).kind).not.toBe("done");
        }
      }),
    );
  });
});

describe("a notice of GHN's", () => {
  it("names an order or nothing", () => {
    expect(readGhnNotice('{"OrderCode":"LBNTX6","Status":"lost"}')).toEqual({ tracking: "LBNTX6" });
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        expect(readGhnNotice(text)).toBeNull();
        expect(readGhnNotice(json)?.tracking ?? "AAAA").toMatch(/^[A-Z0-9]{4,30}$/);
      }),
    );
  });
});
