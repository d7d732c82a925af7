import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminComplaint } from "../../api/admin/complaints/list-complaints";
import { formatDong, formatInstant } from "../market/format";
import { useNarrow } from "../market/use-narrow";
import { ComplaintStanding } from "./complaint-standing";
import { ReadMessages } from "./read-messages";

const helper = createDataTableColumnHelper<AdminComplaint>();

/** A column for each thing that is said; on a phone all of it below each other. */
export function useComplaintColumns() {
  const { t } = useTranslation("market");
  const narrow = useNarrow();
  return useMemo(() => (narrow ? stacked(t) : columns(t)), [narrow, t]);
}

type Translate = ReturnType<typeof useTranslation>["t"];

const columns = (t: Translate) => [
  helper.accessor("order_code", {
    header: t("complaints.order"),
    cell: ({ row: { original } }) => <Ordered complaint={original} />,
  }),
  helper.accessor("text", {
    header: t("complaints.buyer"),
    cell: ({ row: { original } }) => <Said complaint={original} />,
  }),
  helper.accessor("answer", {
    header: t("complaints.answer"),
    cell: ({ getValue }) => <Words text={getValue() ?? "–"} />,
  }),
  helper.accessor("appeal", {
    header: t("complaints.appeal"),
    cell: ({ getValue }) => <Words text={getValue() ?? "–"} />,
  }),
  helper.accessor("status", {
    header: t("complaints.standing"),
    cell: ({ row: { original } }) => <ComplaintStanding complaint={original} />,
  }),
];

const stacked = (t: Translate) => [
  helper.display({
    id: "complaint",
    header: t("complaints.order"),
    cell: ({ row: { original } }) => (
      <span className="flex flex-col whitespace-normal py-2">
        <Ordered complaint={original} />
        <Said complaint={original} />
        <Labelled label={t("complaints.answer")} text={original.answer} />
        <Labelled label={t("complaints.appeal")} text={original.appeal} />
        <ComplaintStanding complaint={original} />
      </span>
    ),
  }),
];

const Labelled = ({ label, text }: { label: string; text: string | null }) =>
  text === null ? null : (
    <span className="block">
      <span className="text-ui-fg-subtle">{label}</span>
      <Words text={text} />
    </span>
  );

const Ordered = ({ complaint }: { complaint: AdminComplaint }) => (
  <span className="block py-2">
    <Link className="text-ui-fg-interactive" to={`/orders/${complaint.order_id}`}>
      {complaint.order_code}
    </Link>
    <span className="block text-ui-fg-subtle">{complaint.seller}</span>
  </span>
);

const Words = ({ text }: { text: string }) => (
  <span className="block max-w-[240px] whitespace-pre-line break-words py-2">{text}</span>
);

/** What it is about, in the buyer's words and pictures. */
const Said = ({ complaint }: { complaint: AdminComplaint }) => {
  const { t } = useTranslation("market");
  const { id, title, label, quantity, kind, text, photos } = complaint;
  const { wish, replaced_at, buyer_name, opened_at, bad, part_vnd } = complaint;
  return (
    // The table keeps every cell on one line, and a product's name may be longer than its column.
    <span className="flex max-w-[320px] flex-col gap-1 whitespace-normal py-2">
      <span className="font-medium">{t(`complaintKind.${kind}`)}</span>
      <span className="break-words">
        {`${quantity} × ${[title, label].filter((part) => part !== "").join(", ")}`}
      </span>
      {bad === null ? null : <span>{t("complaints.bad", { ...bad })}</span>}
      <span className="whitespace-pre-line break-words">{text}</span>
      {wish === "goods" ? <span>{t("complaints.wantsGoods")}</span> : null}
      {part_vnd === null ? null : (
        <span>{t("complaints.partPaid", { amount: formatDong(part_vnd) })}</span>
      )}
      {replaced_at === null ? null : (
        <span>{t("complaints.replacedAt", { at: formatInstant(replaced_at) })}</span>
      )}
      <span className="text-ui-fg-subtle">{`${buyer_name}, ${formatInstant(opened_at)}`}</span>
      <span className="flex flex-wrap gap-1">
        {photos.map((photo, index) => (
          <a
            key={photo}
            href={`/admin/complaints/${id}/photos/${photo}`}
            target="_blank"
            rel="noreferrer"
          >
            <img
              src={`/admin/complaints/${id}/photos/${photo}`}
              alt={t("complaints.photo", { number: index + 1 })}
              width={64}
              height={64}
              className="size-16 rounded object-cover"
            />
          </a>
        ))}
      </span>
      <ReadMessages complaint={complaint} />
    </span>
  );
};
