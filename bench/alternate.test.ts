import { expect, it } from "vitest";
import { alternate, type Contestant } from "./alternate";

it("takes turns, and leaves out who broke off", async () => {
  const order: string[] = [];
  const contestant = (system: string, trouble: string | null): Contestant => ({
    part: "page",
    system,
    size: "10k",
    measure: async () => {
      order.push(system);
      return { measures: { readyMs: order.length }, trouble };
    },
  });
  const all = [contestant("a", null), contestant("b", "crashes"), contestant("c", null)];
  const outcomes = await alternate(all, 3, () => {});
  expect(order.join("")).toBe("abcacac");
  expect(outcomes.map(({ system, runs }) => `${system}${runs.length}`)).toEqual(["a3", "b1", "c3"]);
  expect(outcomes[1]?.runs[0]?.trouble).toBe("crashes");
});
