import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TYPES =
  "'registration', 'food_safety', 'product_declaration', 'alcohol_licence', 'ocop_decision'";
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** What a market asks until its operator says otherwise: kind, gate, paper, title and text of each. */
const USUAL: readonly (readonly [string, string, string, string | null, string, string])[] = [
  [
    "selreq_particulars",
    "particulars",
    "submit",
    null,
    "Thông tin gian hàng",
    "Tên, người đại diện, mã số thuế, địa chỉ và tài khoản nhận tiền.",
  ],
  [
    "selreq_pledge",
    "attestation",
    "submit",
    null,
    "Cam kết của người bán",
    "Tôi cam kết thông tin trên là đúng, hàng bán có nguồn gốc rõ ràng, và chịu trách nhiệm về hàng của mình.",
  ],
  [
    "selreq_food_safety",
    "document",
    "approve",
    "food_safety",
    "Giấy về an toàn thực phẩm",
    "Giấy chứng nhận đủ điều kiện, hoặc bản cam kết đã nộp cho xã. Hàng không phải thực phẩm thì báo ban quản lý để được miễn.",
  ],
  [
    "selreq_product",
    "products",
    "approve",
    null,
    "Ít nhất một sản phẩm",
    "Để người mua thấy hàng ngay khi gian hàng mở.",
  ],
  [
    "selreq_identity",
    "identity",
    "approve",
    null,
    "Xác thực định danh điện tử",
    "Tài khoản bán hàng phải gắn với định danh điện tử VNeID của người đại diện.",
  ],
  [
    "selreq_review",
    "review",
    "approve",
    null,
    "Ban quản lý xem hồ sơ",
    "Ban quản lý đối chiếu hồ sơ rồi mở gian hàng.",
  ],
];

function quoted(text: string | null): string {
  return text === null ? "null" : `'${text.replaceAll("'", "''")}'`;
}

export class Migration20261126083717 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller" add column if not exists "bank_bin" text null, add column if not exists "bank_account" text null, add column if not exists "bank_holder" text null, add column if not exists "application" text check ("application" in ('draft', 'submitted', 'returned')) null, add column if not exists "application_note" text null, add column if not exists "submitted_at" timestamptz null, add column if not exists "identity_state" text check ("identity_state" in ('unlinked', 'pending', 'linked', 'failed')) not null default 'unlinked', add column if not exists "identity_by" text check ("identity_by" in ('review', 'demonstration')) null, add column if not exists "identity_evidence" text null, add column if not exists "identity_checked_at" timestamptz null, add column if not exists "identity_good_until" text null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_application_submitted_at" ON "seller" ("application", "submitted_at") WHERE application IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "seller_document" ("id" text not null, "type" text check ("type" in (${TYPES})) not null, "number" text not null, "issuer" text not null, "issued_on" text not null, "expires_on" text null, "check" text check ("check" in ('waiting', 'accepted', 'refused')) not null default 'waiting', "check_reason" text null, "checked_at" timestamptz null, "warned_days" integer null, "seller_id" text not null, ${TIMES}, constraint "seller_document_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "seller_requirement" ("id" text not null, "kind" text check ("kind" in ('particulars', 'document', 'attestation', 'review', 'products', 'identity')) not null, "gate" text check ("gate" in ('submit', 'approve')) not null, "title" text not null, "text" text not null, "document_type" text check ("document_type" in (${TYPES})) null, "seller_kinds" text[] not null default '{}', "minimum" integer not null default 1, "position" integer not null default 0, "active" boolean not null default true, ${TIMES}, constraint "seller_requirement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "seller_requirement_mark" ("id" text not null, "kind" text check ("kind" in ('attested', 'verified', 'overridden')) not null, "by" text not null, "at" timestamptz not null, "reason" text null, "requirement_id" text not null, "seller_id" text not null, ${TIMES}, constraint "seller_requirement_mark_pkey" primary key ("id"));`,
    );
    for (const [table, column] of [
      ["seller_document", "seller_id"],
      ["seller_requirement_mark", "requirement_id"],
      ["seller_requirement_mark", "seller_id"],
    ] as const) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_${column}" ON "${table}" ("${column}") WHERE deleted_at IS NULL;`,
      );
      const other = column === "seller_id" ? "seller" : "seller_requirement";
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${other}" ("id") on update cascade;`,
      );
    }
    for (const table of ["seller_document", "seller_requirement", "seller_requirement_mark"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_requirement_mark_seller_id_requirement_id_unique" ON "seller_requirement_mark" ("seller_id", "requirement_id") WHERE deleted_at IS NULL;`,
    );
    // The demonstration's sellers are nobody's accounts: they stay able to sell, and say why.
    this.addSql(
      `update "seller" set "identity_state" = 'linked', "identity_by" = 'demonstration', "identity_evidence" = 'Minh họa', "identity_checked_at" = "created_at" where "demonstration";`,
    );
    const rows = USUAL.map(
      (row, position) => `(${row.map((text) => quoted(text)).join(", ")}, ${String(position)})`,
    );
    this.addSql(
      `insert into "seller_requirement" ("id", "kind", "gate", "document_type", "title", "text", "position") values ${rows.join(", ")} on conflict do nothing;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_requirement_mark" cascade;`);
    this.addSql(`drop table if exists "seller_requirement" cascade;`);
    this.addSql(`drop table if exists "seller_document" cascade;`);
    this.addSql(
      `alter table if exists "seller" drop column if exists "bank_bin", drop column if exists "bank_account", drop column if exists "bank_holder", drop column if exists "application", drop column if exists "application_note", drop column if exists "submitted_at", drop column if exists "identity_state", drop column if exists "identity_by", drop column if exists "identity_evidence", drop column if exists "identity_checked_at", drop column if exists "identity_good_until";`,
    );
  }
}
