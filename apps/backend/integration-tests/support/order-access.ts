import type { Access } from "./access";

/** How a parcel goes by GHN. */
export const PARCEL_WAY = {
  box: { weight_grams: 1_500, length_cm: 20, width_cm: 20, height_cm: 15 },
  look: "see",
};

/** What each route about orders asks for. */
export const ORDER_ROUTES: Record<string, Access> = {
  "GET /seller/orders": { another: "her own", right: "orders", finishing: true },
  "GET /seller/orders/:id": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/confirm": {
    act: "seller-order.confirm",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "GET /seller/messages": { another: "her own", right: "orders", finishing: true },
  "GET /seller/orders/:id/messages": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/messages": {
    act: "order-message.write",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { request_id: "nhan-tin-thu-nghiem", text: "Hàng đi chiều nay." },
  },
  "POST /seller/orders/:id/refuse": {
    act: "seller-order.refuse",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { request_id: "khong-nhan-thu-nghiem", reason: "not_reached", goods_back: true },
  },
  "POST /seller/orders/:id/returns": {
    act: "seller-order.return",
    another: "not found",
    right: "orders",
    finishing: true,
    body: {
      request_id: "hoan-thu-nghiem",
      line_id: "ordli_0",
      quantity: 1,
      shown_quantity: 1,
      with_delivery: false,
      reason: "spoiled",
    },
  },
  "POST /seller/orders/:id/returns/paid-back": {
    act: "seller-order.pay-back",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { amount_vnd: 1, returns: 1 },
  },
  "POST /seller/orders/:id/cut": {
    act: "seller-order.cut",
    another: "not found",
    right: "orders",
    finishing: true,
    body: {
      request_id: "bot-thu-nghiem",
      line_id: "ordli_0",
      quantity: 1,
      shown_quantity: 1,
      reason: "out_of_stock",
    },
  },
  "POST /seller/orders/:id/deliver": {
    act: "seller-order.deliver",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/orders/:id/hand-over": {
    act: "seller-order.hand_over",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/orders/:id/parcels": {
    act: "seller-order.hand_over",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { number: 1, pieces: [{ line_id: "ordli_0", quantity: 1 }] },
  },
  "POST /seller/orders/:id/parcels/:number/deliver": {
    act: "seller-order.deliver_parcel",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/orders/:id/parcels/:number/carrier": {
    act: "seller-order.carrier",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { carrier: "GHN", tracking: "" },
  },
  "GET /seller/orders/:id/shipping": { another: "not found", right: "orders", finishing: true },
  "POST /seller/orders/:id/parcels/:number/quote": {
    act: "nothing",
    another: "not found",
    right: "orders",
    finishing: true,
    body: PARCEL_WAY,
  },
  "POST /seller/orders/:id/parcels/:number/shipment": {
    act: "seller-order.ship",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { request_id: "gui-ghn-thu-nghiem", ...PARCEL_WAY },
  },
  "POST /seller/orders/:id/parcels/:number/shipment/call-off": {
    act: "seller-order.call-off",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "GET /seller/orders/:id/parcels/:number/carrier-label": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/orders/:id/parcels/:number/photo": {
    act: "seller-order.photo",
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "GET /seller/orders/:id/parcels/:number/photo": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
};
