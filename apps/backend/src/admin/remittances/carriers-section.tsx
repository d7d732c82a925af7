import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CarrierCash, HeldCash } from "../../remittances/market-remittances";
import { Section } from "../market/section";
import { HeldAmount } from "./held-amount";
import { useAgeText } from "./use-age-text";

interface CarriersSectionProps {
  held: HeldCash;
  carriers: CarrierCash[];
}

/** What the whole market waits for, and which carrier has how much of it for how long. */
export const CarriersSection = ({ held, carriers }: CarriersSectionProps) => {
  const { t } = useTranslation("market");
  const ageText = useAgeText();
  return (
    <Section title={t("remittances.carriers")}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("remittances.carrier")}</Table.HeaderCell>
              <Table.HeaderCell>{t("remittances.missing")}</Table.HeaderCell>
              {held.ages.map((age) => (
                <Table.HeaderCell key={age.from}>{ageText(age)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            <HeldRow name={t("remittances.held")} cash={held} />
            {carriers.map(({ carrier, ...cash }) => (
              <HeldRow key={carrier} name={carrier || t("remittances.unnamed")} cash={cash} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
};

const HeldRow = ({ name, cash }: { name: string; cash: HeldCash }) => (
  <Table.Row>
    <Table.Cell className="whitespace-normal break-words">{name}</Table.Cell>
    <Table.Cell>
      <HeldAmount vnd={cash.missing_vnd} count={cash.count} />
    </Table.Cell>
    {cash.ages.map(({ from, sumVnd, count }) => (
      <Table.Cell key={from}>
        <HeldAmount vnd={sumVnd} count={count} />
      </Table.Cell>
    ))}
  </Table.Row>
);
