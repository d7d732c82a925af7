import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { Facts } from "../market/facts";
import { Section } from "../market/section";
import { MemberForm } from "./member-form";

/** People who log in at the seller's door. */
export const SellerMembers = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t("sellers.members")}
      action={
        seller.status !== "closed" && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t("sellers.addMember")}
          </Button>
        )
      }
    >
      {seller.members.length > 0 ? (
        <Facts
          facts={seller.members.map(({ name, email, phone, role }) => ({
            label: `${name} (${t(`role.${role}`)})`,
            value: [phone, email].filter(Boolean).join(", "),
          }))}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("sellers.noMembers")}
        </Text>
      )}
      {adding && <MemberForm sellerId={seller.id} onClose={() => setAdding(false)} />}
    </Section>
  );
};
