CREATE TABLE products (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name STRING NOT NULL UNIQUE, price DECIMAL NOT NULL);
CREATE TABLE orders (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  product UUID NOT NULL REFERENCES products (id),
  ordered_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
INSERT INTO products (name, price) VALUES ('umbrella', 19.90), ('raincoat', 79.00);
