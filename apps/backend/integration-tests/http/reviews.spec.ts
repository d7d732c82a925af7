import { query } from "../support/database";
import { call } from "../support/market-client";
import { EGGS, GOOD, namedPhoto, proof, ReviewHouse } from "../support/review-house";
import { phonePhoto } from "../support/send-photo";

let house: ReviewHouse;

beforeAll(async () => {
  house = await ReviewHouse.open();
});

afterAll(() => house?.close());

describe("a review", () => {
  it("is written by who received the goods and by nobody else", async () => {
    const order = await house.newOrder();
    expect((await house.write(order, GOOD)).body.code).toBe("wrong_status");
    const delivered = await house.deliveredOrder();
    expect((await house.own(delivered)).body).toMatchObject({
      initials: "T.V.B.",
      reviews: [{ product: { handle: EGGS }, may: "write", review: null }],
    });
    const stranger = { headers: { "x-order-phone": "+84912345678" } };
    expect((await house.write(delivered, GOOD, stranger)).status).toBe(404);
    expect((await house.write(delivered, GOOD, { headers: {} })).status).toBe(404);
    expect((await house.write(delivered, GOOD, { product: "cha-muc" })).status).toBe(404);
    expect((await house.shown()).sum.count).toBe(0);
    await house.expectInLists();
  });

  it("is one, however often it is sent, and stands on both pages at once", async () => {
    const order = await house.deliveredOrder();
    const answers = await Promise.all([
      house.write(order, GOOD),
      house.write(order, GOOD),
      house.write(order, GOOD),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await house.expectInLists();
    for (const place of [`products/${EGGS}`, "sellers/htx-ha-tu"]) {
      const page = await house.shown(place);
      expect(page.sum).toEqual({ count: 1, mean: "5.0", by_score: [0, 0, 0, 0, 1], removed: 0 });
      expect(page.reviews).toMatchObject([
        { said: GOOD, removed: null, product: { handle: EGGS }, demonstration: false },
      ]);
      expect(JSON.stringify(page)).not.toContain(order.buyer.phone.slice(3));
      expect(JSON.stringify(page)).not.toContain(order.id);
    }
  });

  it("is corrected within thirty days, and keeps what it said", async () => {
    const order = await house.deliveredOrder();
    await house.write(order, GOOD);
    const bad = { score: 2, text: "Vỡ hai quả.\r\nGiao chậm.", name: "" };
    expect((await house.write(order, bad)).body.reviews[0]?.review).toMatchObject({
      score: 2,
      text: "Vỡ hai quả.\nGiao chậm.",
      name: "T.V.B.",
    });
    await house.expectInLists();
    const page = await house.shown();
    expect(page.reviews[0]?.said).toMatchObject({ score: 2, corrected: true });
    expect(page.sum).toMatchObject({ count: 2, mean: "3.5", by_score: [0, 1, 0, 0, 1] });
    const editions = await query<{ score: number }>(
      house.backend.databaseUrl,
      `SELECT edition.score FROM review_edition edition JOIN review ON review.id = edition.review_id
       WHERE review.order_id = '${order.id}' ORDER BY edition.created_at, edition.id`,
    );
    expect(editions.map(({ score }) => score)).toEqual([5, 2]);
    const rewrite = query(house.backend.databaseUrl, "UPDATE review_edition SET score = 5");
    await expect(rewrite).rejects.toThrow("never rewritten");
    await house.age(order, 31);
    expect((await house.write(order, GOOD)).body.code).toBe("wrong_status");
  });

  it("comes too late sixty days after the goods", async () => {
    const order = await house.deliveredOrder();
    await house.age(order, 61);
    expect((await house.write(order, GOOD)).body.code).toBe("wrong_status");
    expect((await house.own(order)).body.reviews).toMatchObject([{ may: null, until: null }]);
  });

  it("is refused in words, field by field", async () => {
    const order = await house.deliveredOrder();
    for (const [body, field] of [
      [{ ...GOOD, score: 0 }, "score"],
      [{ ...GOOD, score: 4.5 }, "score"],
      [{ ...GOOD, text: "ơ".repeat(1_001) }, "text"],
      [{ ...GOOD, name: "Gọi 0912 345 678" }, "name"],
    ] as const) {
      const { status, body: refusal } = await house.write(order, body);
      expect([status, Object.keys(refusal.details?.fields ?? {})]).toEqual([400, [field]]);
    }
  });

  it("carries four photos of pixels alone, and lets them go again", async () => {
    const order = await house.deliveredOrder();
    const path = `/store/orders/${order.code}/reviews/${EGGS}/photos`;
    const bytes = await phonePhoto();
    expect((await house.sendPhoto(order, bytes)).status).toBe(404);
    await house.write(order, GOOD);
    expect((await house.sendPhoto(order, bytes)).status).toBe(201);
    const { photo } = await namedPhoto(await house.sendPhoto(order, bytes));
    const [first] = (await house.shown()).reviews;
    expect(first?.said?.photos).toEqual([photo.name]);
    expect(await house.pictureStatus(photo.name)).toBe(200);
    await call(house.backend.url, `${path}/${photo.name}`, {
      method: "DELETE",
      key: house.key,
      headers: proof(order),
    });
    expect((await house.shown()).reviews[0]?.said?.photos).toEqual([]);
  });
});

describe("a product that may not be sold", () => {
  it("has no reviews on show, and none on its seller's page leads to it", async () => {
    await query(
      house.backend.databaseUrl,
      `UPDATE listing SET product_set = 14 WHERE product_id IN
         (SELECT id FROM product WHERE handle = '${EGGS}')`,
    );
    const { status } = await call(house.backend.url, `/open-data/products/${EGGS}/reviews`);
    const { reviews } = await house.shown("sellers/htx-ha-tu");
    expect([status, reviews.map(({ product }) => product.handle)]).toEqual([
      404,
      reviews.map(() => null),
    ]);
  });
});
