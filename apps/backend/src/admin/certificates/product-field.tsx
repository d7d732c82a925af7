import { Button, Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../market/field";
import { useMarket } from "../market/use-market";

interface ProductChoice {
  id: string;
  title: string;
}

interface ProductFieldProps {
  value: ProductChoice | null;
  error?: string;
  onChange: (product: ProductChoice | null) => void;
}

const SHOWN = 8;

/** Finds a product by typing part of its name; once chosen it stands as text until changed. */
export const ProductField = ({ value, error, onChange }: ProductFieldProps) => {
  const { t } = useTranslation("market");
  const [text, setText] = useState("");
  const { data } = useMarket<{ products: ProductChoice[] }>(
    `/admin/products?fields=id,title&limit=${SHOWN}&order=title&q=${encodeURIComponent(text)}`,
  );
  const found = data?.products ?? [];
  return (
    <Field id="certificate-product" label={t("certificate.product")} error={error} wide>
      {value ? (
        <div className="flex items-center justify-between gap-2">
          <Text size="small" weight="plus">
            {value.title}
          </Text>
          <Button type="button" size="small" variant="transparent" onClick={() => onChange(null)}>
            {t("certificate.productChange")}
          </Button>
        </div>
      ) : (
        <>
          <Input
            id="certificate-product"
            type="search"
            autoComplete="off"
            placeholder={t("certificate.productSearch")}
            value={text}
            aria-invalid={error !== undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="border-ui-border-base flex max-h-64 flex-col divide-y overflow-y-auto rounded-md border">
            {found.map((product) => (
              <Button
                key={product.id}
                type="button"
                variant="transparent"
                className="txt-small w-full justify-start rounded-none"
                onClick={() => onChange(product)}
              >
                {product.title}
              </Button>
            ))}
            {found.length === 0 && (
              <Text size="small" className="text-ui-fg-subtle px-3 py-2">
                {t("certificate.productNone")}
              </Text>
            )}
          </div>
        </>
      )}
    </Field>
  );
};
