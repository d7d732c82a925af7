import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ChangeRow } from "../../api/admin/listing-changes/list-changes";
import { formatInstant } from "../market/format";
import { ChangeValue } from "./change-value";
import { DecideChange } from "./decide-change";

const helper = createDataTableColumnHelper<ChangeRow>();

export function useChangeColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("product", {
        header: t("changes.product"),
        cell: ({ row: { original } }) => (
          <span className="block max-w-[220px] py-2 whitespace-normal">
            <Link className="text-ui-fg-interactive" to={`/products/${original.product_id}`}>
              {original.product}
            </Link>
            <span className="block text-ui-fg-subtle">{original.seller}</span>
          </span>
        ),
      }),
      helper.accessor("field", {
        header: t("changes.field"),
        cell: ({ getValue }) => (
          <span>{t(`changeField.${getValue()}`, { defaultValue: getValue() })}</span>
        ),
      }),
      helper.accessor("before", {
        header: t("changes.before"),
        cell: ({ row: { original } }) => (
          <ChangeValue field={original.field} value={original.before} />
        ),
      }),
      helper.accessor("after", {
        header: t("changes.after"),
        cell: ({ row: { original } }) => (
          <ChangeValue field={original.field} value={original.after} />
        ),
      }),
      helper.accessor("by", {
        header: t("changes.by"),
        cell: ({ row: { original } }) => (
          <span className="block max-w-[140px] whitespace-normal">
            {original.by}
            <span className="block whitespace-nowrap text-ui-fg-subtle">
              {formatInstant(original.at)}
            </span>
          </span>
        ),
      }),
      helper.accessor("status", {
        header: t("changes.decided"),
        cell: ({ row: { original } }) =>
          original.status === "pending" ? (
            <DecideChange change={original} />
          ) : (
            <span className="block max-w-[240px] whitespace-normal">
              {t(`changes.${original.status}`)} · {original.decided_by}
              {original.reason && (
                <span className="block text-ui-fg-subtle">{original.reason}</span>
              )}
            </span>
          ),
      }),
    ],
    [t],
  );
}
