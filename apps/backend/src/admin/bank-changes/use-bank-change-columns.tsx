import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { BankChangeRow } from "../../api/admin/bank-changes/list-bank-changes";
import { formatInstant } from "../market/format";
import { DecideBankChange } from "./decide-bank-change";

const helper = createDataTableColumnHelper<BankChangeRow>();

const OPEN = ["waiting", "confirmed"];

export function useBankChangeColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("seller", {
        header: t("bankChanges.seller"),
        cell: ({ row: { original } }) => (
          <span className="block max-w-[240px] whitespace-normal py-2">
            <Link className="text-ui-fg-interactive" to={`/sellers/${original.seller_id}`}>
              {original.seller}
            </Link>
            <span className="block text-ui-fg-subtle">
              {original.legal_name} · {original.representative}
            </span>
          </span>
        ),
      }),
      helper.accessor("before", {
        header: t("bankChanges.before"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">
            {original.before
              ? `${original.before.bank_name} · ${original.before.bank_account}`
              : t("common.none")}
          </span>
        ),
      }),
      helper.accessor("bank_account", {
        header: t("bankChanges.after"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">
            {original.bank_name} · {original.bank_account}
            <span className="block text-ui-fg-subtle">{original.bank_holder}</span>
          </span>
        ),
      }),
      helper.accessor("asked_by", {
        header: t("bankChanges.by"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">
            {original.asked_by}
            <span className="block text-ui-fg-subtle">{formatInstant(original.asked_at)}</span>
          </span>
        ),
      }),
      helper.accessor("not_before", {
        header: t("bankChanges.notBefore"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap">{formatInstant(getValue())}</span>
        ),
      }),
      helper.accessor("status", {
        header: t("bankChanges.decided"),
        cell: ({ row: { original } }) => (
          <span className="flex max-w-[280px] flex-col gap-1 whitespace-normal">
            {original.status !== "waiting" && (
              <span>
                {[
                  t(`bankChanges.${original.status}`),
                  original.closed_by ?? original.confirmed_by,
                  original.reason,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            )}
            {OPEN.includes(original.status) && <DecideBankChange change={original} />}
          </span>
        ),
      }),
    ],
    [t],
  );
}
