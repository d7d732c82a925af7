import { Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { MarketRemittances } from "../../remittances/market-remittances";
import { formatDay, formatDong } from "../market/format";
import { Section } from "../market/section";

/** Lines of carriers' files that name none of the seller's orders. */
export const UnknownSection = ({ unknown }: { unknown: MarketRemittances["unknown"] }) => {
  const { t } = useTranslation("market");
  const { count, sum_vnd, latest } = unknown;
  const title = t("remittances.unknown", { count });
  return (
    <Section title={title}>
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {count === 0
          ? t("remittances.noUnknown")
          : t("remittances.unknownHint", { amount: formatDong(sum_vnd) })}
      </Text>
      {count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("remittances.line")}</Table.HeaderCell>
                <Table.HeaderCell>{t("remittances.seller")}</Table.HeaderCell>
                <Table.HeaderCell>{t("remittances.carrier")}</Table.HeaderCell>
                <Table.HeaderCell>{t("remittances.day")}</Table.HeaderCell>
                <Table.HeaderCell>{t("remittances.amount")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {latest.map(({ id, name, seller, carrier, day, amount_vnd }) => (
                <Table.Row key={id}>
                  <Table.Cell className="whitespace-normal break-all">{name}</Table.Cell>
                  <Table.Cell className="whitespace-normal break-words">{seller}</Table.Cell>
                  <Table.Cell>{carrier || t("remittances.unnamed")}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{formatDay(day)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {formatDong(amount_vnd)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  );
};
