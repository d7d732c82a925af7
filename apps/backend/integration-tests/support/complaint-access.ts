import type { Access } from "./access";

/** What each route about buyers' complaints asks for. */
export const COMPLAINT_ROUTES: Record<string, Access> = {
  "GET /seller/complaints": { another: "her own", right: "orders", finishing: true },
  "GET /seller/complaints/:id/photos/:photo": {
    another: "not found",
    right: "orders",
    finishing: true,
  },
  "POST /seller/complaints/:id/pay-back": {
    act: "complaint.pay-back",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { quantity: 1 },
  },
  "POST /seller/complaints/:id/pay-part": {
    act: "complaint.pay-part",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { quantity: 1, amount_vnd: 55_000, part_vnd: 17_000 },
  },
  "POST /seller/complaints/:id/replace": {
    act: "complaint.replace",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { quantity: 1 },
  },
  "POST /seller/complaints/:id/refuse": {
    act: "complaint.refuse",
    another: "not found",
    right: "orders",
    finishing: true,
    body: { answer: "Hàng của tôi đủ và tươi." },
  },
};
