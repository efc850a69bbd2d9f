import { expect, it } from "vitest";
import { searchAddressOf } from "./searchAddress";

it("is one address for one question, another for another", () => {
  const address = "https://stac.example/search?key=1";
  const one = searchAddressOf(address, '{"ids":["A&B"]}');
  expect(one).toBe(searchAddressOf(address, '{"ids":["A&B"]}'));
  expect(one).not.toBe(searchAddressOf(address, '{"ids":["A"]}'));
  expect(new URL(one).searchParams.get("key")).toBe("1");
});
