import type { ReviewRows } from "../../src/api/admin/reviews/list-reviews";
import type { ActView } from "../../src/audit/list-acts";
import type { SellerReviewPage } from "../../src/seller-scope/list-scoped-reviews";
import { query } from "../support/database";
import { insertReviews } from "../support/insert-reviews";
import { call } from "../support/market-client";
import { GOOD, namedPhoto, ReviewHouse } from "../support/review-house";
import { phonePhoto } from "../support/send-photo";

let house: ReviewHouse;

beforeAll(async () => {
  house = await ReviewHouse.open();
  for (const review of [GOOD, { score: 2, text: "Vỡ hai quả.", name: "" }]) {
    await house.write(await house.deliveredOrder(), review);
  }
});

afterAll(() => house?.close());

describe("a seller", () => {
  it("answers once, says it anew, and everybody reads it", async () => {
    const { body } = await house.asSeller<SellerReviewPage>("?waiting=1", house.tokens.haTu);
    const [review] = body.reviews;
    const id = review?.id ?? "";
    expect((await house.asSeller(`/${id}/answer`, house.tokens.haTu, { answer: "" })).status).toBe(
      400,
    );
    expect(
      (await house.asSeller(`/${id}/answer`, house.tokens.caoXanh, { answer: "Của tôi" })).status,
    ).toBe(404);
    for (const answer of ["Cảm ơn chị.", "Cảm ơn chị nhiều.", "Cảm ơn chị nhiều."]) {
      expect((await house.asSeller(`/${id}/answer`, house.tokens.haTu, { answer })).status).toBe(
        200,
      );
    }
    const after = await house.asSeller<SellerReviewPage>("?waiting=1", house.tokens.haTu);
    expect(after.body.unanswered).toBe(body.unanswered - 1);
    const public_ = (await house.shown()).reviews.find((one) => one.id === id);
    expect(public_?.said?.answer?.text).toBe("Cảm ơn chị nhiều.");
    const log = await call<{ acts: ActView[] }>(house.backend.url, "/seller/acts", {
      token: house.tokens.haTu,
    });
    const answers = log.body.acts.filter(({ action }) => action === "review.answer");
    expect(answers.map(({ after: said }) => said?.answer)).toEqual([
      "Cảm ơn chị nhiều.",
      "Cảm ơn chị.",
    ]);
    expect((await house.asSeller<SellerReviewPage>("", house.tokens.caoXanh)).body.count).toBe(0);
  });

  it("can only report; the operator removes by law, and a line says so", async () => {
    const before = await house.shown();
    const [review] = before.reviews;
    const id = review?.id ?? "";
    await house.asSeller(`/${id}/report`, house.tokens.haTu, {
      report: "Nêu tên và số nhà người khác.",
    });
    expect((await house.shown()).sum).toEqual(before.sum);
    const inbox = await call<ReviewRows>(house.backend.url, "/admin/reviews", {
      token: house.tokens.operator,
    });
    expect(inbox.body).toMatchObject({ reported: 1, reviews: [{ id, seller: "HTX Hà Tu" }] });
    expect((await house.remove(id, { reason: "bad", note: "x" })).status).toBe(400);
    expect((await house.remove(id, { reason: "insult", note: " " })).status).toBe(400);
    const lawful = { reason: "personal_data", note: "Có địa chỉ nhà của người khác." };
    expect((await house.remove(id, lawful)).status).toBe(200);
    await house.expectInLists();
    expect((await house.remove(id, lawful)).status).toBe(200);
    expect((await house.remove(id, { ...lawful, reason: "insult" })).status).toBe(409);
    const after = await house.shown();
    expect(after.sum).toMatchObject({ count: before.sum.count - 1, removed: 1 });
    const line = after.reviews.find((one) => one.id === id);
    expect(line).toMatchObject({
      said: null,
      removed: { source: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15" },
    });
    expect(JSON.stringify(after)).not.toContain(lawful.note);
    expect(
      (await house.asSeller(`/${id}/answer`, house.tokens.haTu, { answer: "Muộn rồi" })).status,
    ).toBe(409);
    const acts = await call<{ acts: ActView[] }>(house.backend.url, "/admin/acts", {
      token: house.tokens.operator,
    });
    expect(acts.body.acts.filter(({ action }) => action === "review.remove")).toMatchObject([
      { actor: { kind: "operator" }, subject: id, after: { removed_for: "personal_data" } },
    ]);
  });

  it("leaves no photo behind when it is removed, not even after a removal that was cut off", async () => {
    const order = await house.deliveredOrder();
    await house.write(order, GOOD);
    const { photo } = await namedPhoto(await house.sendPhoto(order, await phonePhoto()));
    const id = (await house.shown()).reviews[0]?.id ?? "";
    const lawful = { reason: "insult", note: "Ảnh chụp mặt người khác." };
    // As it lies there when the market dies between the two steps.
    await query(
      house.backend.databaseUrl,
      `UPDATE review SET removed_for = 'insult', removed_at = now() WHERE id = '${id}'`,
    );
    expect(await house.pictureStatus(photo.name)).toBe(200);
    expect((await house.remove(id, lawful)).status).toBe(200);
    expect(await house.pictureStatus(photo.name)).toBe(404);
    expect((await house.own(order)).body.reviews[0]?.review?.photos).toEqual([]);
  });
});

it("a job finds what reviews come to in lists, whatever became of an event; the best rated stand first", async () => {
  const best = async () =>
    (await house.catalogue.search("sort=best_rated&take=1")).body.products[0];
  await insertReviews(house.backend.databaseUrl, "cha-muc", [1, 5, 5, 5, 5, 5, 5, 4]);
  await house.backend.run("run-jobs.ts");
  expect(await best()).toMatchObject({ handle: "cha-muc", rating: { count: 8, mean: "4.4" } });
  const removed =
    "UPDATE review SET removed_for = 'insult', removed_at = now() WHERE id = 'cha-muc-1'";
  await query(house.backend.databaseUrl, removed);
  await house.backend.run("run-jobs.ts");
  expect(await best()).toMatchObject({ handle: "cha-muc", rating: { count: 7, mean: "4.9" } });
});
