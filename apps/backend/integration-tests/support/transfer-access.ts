import type { Access } from "./access";

const ENTRY = { request_id: "tien-thu-nghiem", amount_vnd: 1, shown_vnd: 1 };

/** What each route about transfers, and about cash that carriers pass on, asks for. */
export const TRANSFER_ROUTES: Record<string, Access> = {
  "GET /seller/transfers": { another: "her own", right: "money", finishing: true },
  "POST /seller/transfers/setting": {
    act: "seller.take-transfers",
    another: "her own",
    right: "money",
    body: { on: false },
  },
  "POST /seller/transfers/hook": {
    act: "transfer.set-bank-hook",
    another: "her own",
    right: "money",
    body: { service: "sepay", key: "khoa-thu-nghiem-16" },
  },
  "DELETE /seller/transfers/hook": {
    act: "transfer.set-bank-hook",
    another: "her own",
    right: "money",
  },
  "POST /seller/transfers/:id/received": {
    act: "transfer.received",
    another: "not found",
    right: "money",
    finishing: true,
    body: ENTRY,
  },
  "POST /seller/transfers/:id/returned": {
    act: "transfer.returned",
    another: "not found",
    right: "money",
    finishing: true,
    body: ENTRY,
  },
  "POST /seller/transfers/statement": {
    act: "transfer.received",
    another: "refused",
    right: "money",
    finishing: true,
  },
  "GET /seller/remittances": { another: "her own", right: "money", finishing: true },
  "POST /seller/remittances/file": {
    act: "remittance.take",
    another: "refused",
    right: "money",
    finishing: true,
  },
  "POST /seller/transfers/entries/:id/assign": {
    act: "transfer.received",
    another: "not found",
    right: "money",
    finishing: true,
    body: { code: "CL7K2M9Q" },
  },
  "POST /seller/transfers/entries/:id/set-aside": {
    act: "transfer.set-aside",
    another: "not found",
    right: "money",
    finishing: true,
    body: { reason: "Tiền riêng" },
  },
};
