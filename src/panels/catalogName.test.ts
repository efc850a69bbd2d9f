import { expect, test } from "vitest";
import { catalogNameOf } from "./catalogName";

test.each([
  ["https://example.org/big/index.json", "example.org/big"],
  ["http://localhost:8080/index.json", "localhost:8080"],
  ["https://example.org/ships.json?v=2", "example.org/ships.json"],
  ["https://nadir.example@evil.example/big/index.json", "evil.example/big"],
  ["big/index.json", "big"],
  ["ships.json", "ships.json"],
])("%s is %s", (address, name) => {
  expect(catalogNameOf(address)).toBe(name);
});
