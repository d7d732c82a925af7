import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";
import { ListingForm } from "./listing-form";

interface ProductShelfProps {
  productId: string;
  current: ProductListing;
}

function colourOf(shelf: ProductListing["shelf"]): "green" | "grey" | "orange" {
  if (shelf === "on_sale") {
    return "green";
  }
  return shelf === "not_listed" ? "grey" : "orange";
}

/** Who sells a product, whether shoppers can buy it, and the way to change both. */
export const ProductShelf = ({ productId, current }: ProductShelfProps) => {
  const { t } = useTranslation("market");
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const saved = () => {
    setEditing(false);
    // Listing changes the product's address, sales channel and stock, which Medusa's page shows too.
    for (const subject of ["products", "product_variants"]) {
      void client.invalidateQueries({ queryKey: [subject] });
    }
  };
  return (
    <div className="flex flex-col items-start gap-3 px-6 py-3">
      {current.seller ? (
        <Link
          className="txt-compact-small text-ui-fg-interactive"
          to={`/sellers/${current.seller.id}`}
        >
          {current.seller.name}
        </Link>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("productWidget.noSeller")}
        </Text>
      )}
      <StatusBadge color={colourOf(current.shelf)}>{t(`shelf.${current.shelf}`)}</StatusBadge>
      <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
        {t(current.listing ? "listing.edit" : "listing.start")}
      </Button>
      {editing && (
        <ListingForm
          productId={productId}
          current={current}
          onClose={() => setEditing(false)}
          onSaved={saved}
        />
      )}
    </div>
  );
};
