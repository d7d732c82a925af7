import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ActView } from "../../audit/list-acts";
import { formatInstant } from "../market/format";

const helper = createDataTableColumnHelper<ActView>();

const UNDONE = ".undone";

export function useActColumns() {
  const { t } = useTranslation("market");
  return useMemo(() => {
    const nameOf = (action: string): string =>
      action.endsWith(UNDONE)
        ? t("acts.undone", { action: nameOf(action.slice(0, -UNDONE.length)) })
        : t(`act.${action.replace(".", "_")}`, { defaultValue: action });
    return [
      helper.accessor("at", {
        header: t("acts.at"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap">{formatInstant(getValue())}</span>
        ),
      }),
      helper.accessor("actor", {
        header: t("acts.actor"),
        cell: ({ getValue }) => {
          const { name, role } = getValue();
          return `${name} (${t(`role.${role}`, { defaultValue: role })})`;
        },
      }),
      helper.accessor("action", {
        header: t("acts.action"),
        cell: ({ getValue, row }) => (
          <span className="whitespace-nowrap" title={row.original.subject}>
            {nameOf(getValue())}
          </span>
        ),
      }),
      helper.accessor("after", {
        header: t("acts.change"),
        cell: ({ row: { original } }) => <Change before={original.before} after={original.after} />,
      }),
    ];
  }, [t]);
}

/** The fields that differ, as they were and as they are. */
const Change = ({ before, after }: Pick<ActView, "before" | "after">) => {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const said = (value: unknown): string =>
    value === undefined || value === null
      ? "–"
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
  const changes = fields
    .filter((field) => said(before?.[field]) !== said(after?.[field]))
    .map((field) => `${field}: ${said(before?.[field])} → ${said(after?.[field])}`);
  return (
    <span className="block max-w-[420px] truncate" title={changes.join("\n")}>
      {changes.join("; ")}
    </span>
  );
};
