import { expect, test } from "@jest/globals";
import { main, queryTotals } from "../src/query.js";

test("the best customer comes first", async () => {
  expect(await queryTotals()).toEqual([
    { name: "Grace", purchases: 1, euros: 310 },
    { name: "Ada", purchases: 3, euros: 185 },
    { name: "Edsger", purchases: 1, euros: 85 },
  ]);
  await main();
});
